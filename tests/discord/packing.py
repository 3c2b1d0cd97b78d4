"""How the gateway packs what it sends: plainly, or in one stream of zlib or zstd."""

import importlib
import zlib
from collections.abc import Callable
from typing import Any

Packer = Callable[[bytes], bytes | str]


def packer(how: str) -> Packer:
    """What packs for a client that asked for it so."""
    if how == "zlib-stream":
        stream = zlib.compressobj()
        return lambda plain: stream.compress(plain) + stream.flush(zlib.Z_SYNC_FLUSH)
    if how == "zstd-stream":
        return _zstd()
    return bytes.decode


def _zstd() -> Packer:
    try:
        zstd: Any = importlib.import_module("compression.zstd")  # Python 3.14
        stream = zstd.ZstdCompressor()
        return lambda plain: bytes(stream.compress(plain, stream.FLUSH_BLOCK))
    except ImportError:
        zstd = importlib.import_module("zstandard")
        other = zstd.ZstdCompressor().compressobj()
        block = zstd.COMPRESSOBJ_FLUSH_BLOCK
        return lambda plain: bytes(other.compress(plain) + other.flush(block))
