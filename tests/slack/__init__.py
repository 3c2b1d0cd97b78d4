"""A loopback Slack that a bot reaches over real HTTP and sockets, with a tiny bot to try it on."""
