"""Portuguese signals and idioms, without accents."""

from bot.care.phrases import Rule, Sign

IDIOMS = (
    Rule(
        "pt idioms",
        Sign.NONE,
        """
        morrendo|morri|morrer|morro|morto|morta|morria|morreria de|com|por [tanta|tanto|pura] rir|
            fome|vontade|sono|vergonha|medo|cansaco|saudade|saudades|curiosidade|ansiedade|tedio|
            frio|calor|nervoso|inveja|raiva|sede|um|uma|esse|essa
        a morrer de|por rir|fome|vontade|sono|vergonha|medo|cansaco|tedio
        vai|vao|ta|esta|quase|ia|estao [a|acabar] me matar|matando|matou
        me mata|matou|matam|matando|mataram
        matar|matando o_tempo|a_saudade|saudades|a_entrevista|a_charada|por
        me matar|matando|mato de|a trabalhar|estudar|rir|estudo
        queria morrer|sumir quando|de_vergonha|na_hora|ali
        suicidio profissional|politico|financeiro|de_carreira|social
        prevencao ao|do suicidio
        nao aguento mais procurar|esperar|esse|essa|esses|essas|entrevista|entrevistas|rejeicao|
            enviar|mandar|receber|processo|processos|ouvir|linkedin|nao|curriculo
        sumir do|da|das linkedin|redes|internet
        """,
    ),
)

SIGNALS = (
    Rule(
        "pt crisis",
        Sign.CRISIS,
        """
        quero|queria|vontade|prefiro|preferia|desejo|preciso|gostaria|espero|penso|pensando|
            pensar|pensei|pensado|pensamentos|ideia|ideias|vou|tentei|tentar|planejo|apetece|
            planeando|planejando|tomara [mesmo|so|muito|de|em|que|na|no] [muito|so] morrer|
            me_matar|matar_me|suicidar|me_suicidar|suicidio|suicidas|nao_acordar|nao_existir|
            deixar_de_existir|estar_morto|estar_morta|sumir_para_sempre|sumir_pra_sempre|
            desaparecer_para_sempre|desaparecer_pra_sempre|acabar_com_tudo|acabar_com_a_minha|
            acabar_com_minha|nao_estar|tirar_a_minha|tirar_minha|por_fim|morte|minha_morte|
            dormir_para_sempre|dormir_e_nao|parar_de_existir|nao_ter_nascido|nunca_ter_nascido|
            parar_de_viver|deixar_de_viver|tirar_a_vida
        me matar
        matar me
        me suicidar
        suicidar me
        matar_me|suicidar_me|enforcar|me_enforcar|me_jogar
        me jogar|atirar [da|de|do|na|a] ponte|predio|janela|frente
        tirar|acabar|por|dar|terminar|tirando|acabo [com|fim|cabo|um] [a|na|da|fim|com|de|na] [a|
            minha] minha|propria [propria] vida|existencia
        acabar|terminar com tudo|isto_tudo|isso_tudo
        nao|nem|nunca|sem quero|queria|mereco|consigo|tenho|vejo|vale|ha|vontade|desejo|faz|
            aguento|razao|motivo [mais|vontade|motivo|motivos|sentido|razao|a_pena|razoes|
            nenhuma] [mais|vontade|razao|motivo|sentido] [de|para|em|pra|pena] [estar|continuar|
            seguir] viver|existir|acordar|estar_aqui|estar_vivo|estar_viva|aqui|viva|vivo|vivendo|
            continuar_vivendo|continuar_vivo|a_vida|seguir_vivendo|a_viver|viver_mais
        nunca|jamais mais acordar|acordasse|acorde|abrir_os_olhos
        nao acordar|acordasse|acorde|acordaria
        se [eu] nao acordar|acordasse|existisse|estivesse
        melhor|feliz|felizes|aliviados|bem|facil|tranquilos|aliviada sem|se|quando|eu mim|eu_nao|
            eu_morresse|eu_sumisse|eu_morrer|nao_estivesse|morto|morta|eu_estivesse_morto
        estaria melhor morto|morta
        ninguem [ia|vai|iria|me] [me] sentir|notar|sentiria|notaria|perceber|perceberia|chorar|
            daria [minha|a] [falta|minha_falta|se|conta]
        queria|quem_me_dera|tomara|oxala [eu] [nunca|nao|estar|ter] [ter] morto|morta|nascido|
            morresse|acordar|existir|acordasse
        a_vida|minha_vida|viver nao|ja_nao|perdeu [mais] vale|faz|tem|o_sentido [mais] [a_pena|
            sentido]
        cansado|cansada|farto|farta de viver|existir|estar_vivo|estar_viva|da_vida
        me|a cortar|corto|cortei|cortando|machucar|machuco|machucando|ferir|automutilo|queimei|
            mutilar [de_novo|outra_vez|os_bracos|hoje|os_pulsos|a_mim]
        me cortei|cortar|corto|cortando|machucar|machuco|mutilo|mutilando|magoar_a_mim
        me machuquei|feri|magoei|queimei|arranhei|mutilei [de_novo|outra_vez|de_proposito]
        morte|a_morte seria|e|parece [um|uma|a|o] [unica|unico] alivio|solucao|saida|descanso|melhor
        cortar_me|magoar_me_a_mim|automutilacao|automutilar|automutilo|ferir_me
        corto|cortar|cortei me|os_pulsos|os_bracos
        adeus a_todos|mundo|para_sempre|pessoal|familia
        tomei|engoli|tomar|tomado|juntei|comprei [todos|muitos|um_monte_de|varios|demais] [os|
            de] [meus] comprimidos|remedios
        estou na ponte|beira
        meu|minha|um|uma|melhor amigo|amiga|irmao|irma|namorado|namorada|mae|pai|colega|primo|
            prima|marido|mulher|filho|filha .. .. quer|queria|tentou|falou|pensa|fala|disse|vai|
            falando|pensando|ameacou [em|de|que|se|nao|a] [quer|vai|em|quer_mais] morrer|se_matar|
            matar|suicidar|suicidio|suicidar_se|matar_se|viver|tirar|se_suicidar
        se matar|suicidar
        pular|pulo|saltar|salto|jogar|jogo|atirar|atiro|me_jogar|me_atirar|atirar_me [me|da|de|do|
            na|pela|debaixo] [de|do|da|um|uma|o|a] ponte|predio|janela|trem|comboio|viaduto|
            varanda|metro|linha
        dar|dou cabo|fim de|a|da [mim|minha|vida]
        acabar|acabo comigo
        acabar comigo|de_vez_com
        sair|partir|sumir|desaparecer|ir|embora [embora] deste|desse|do|de_vez mundo|mapa|vez
        deste|desse mundo|planeta|vida
        cansei|farto|cansada|cansado|exausto|exausta de viver|existir|estar_vivo|estar_viva|lutar
        tanto_faz|igual|importa|indiferente [se] [eu] viver|vivo|morrer|morro|viva|morra [ou]
        melhor|solucao|saida|unica|alivio [seria|e|era|coisa] [era|e|seria|se] [eu] morrer|me_matar|
            sumir_de_vez|desaparecer_de_vez|nao_existir|morresse|nao_acordar|se_eu_morresse
        descansar|dormir em|para|pra|e paz_para|sempre|nunca|nao_acordar|nao_mais [mais]
        dormir e nunca|nao [mais] acordar
        nao faco|farei|faria falta
        ninguem [vai|iria|me|ia] [me|minha] falta|saudade|saudades
        mundo|familia|todos|gente|filhos|mae|pai|pais|marido|mulher|namorada .. melhor|feliz|
            felizes|bem sem|se mim|eu
        mal|dano a mim [mesmo|mesma]
        cortes|cicatrizes|marcas|queimaduras nos|no|na|nas bracos|braco|pernas|coxas|pulsos|pele
        corto|cortei|queimo|queimei|arranho os|o|meus|as|minhas bracos|braco|pernas|coxas|pulsos
        ultima|ultimo noite|mensagem|dia|carta [que|da] [escrevo|minha|vida]
        nao forca|forcas para|pra|de viver|continuar_a_viver
        forcas|forca|energia|coragem para|pra|de viver|continuar_vivo|continuar_viva|existir
        suicidar se
        """,
        about="foreign",
    ),
    Rule(
        "pt check",
        Sign.CHECK,
        """
        nao aguento|consigo|posso|da mais|continuar
        ja nao aguento|consigo|posso
        sou so|apenas um|uma peso|fardo|estorvo
        sou um|uma peso|fardo|estorvo
        quero|queria|vontade [so|de] sumir|desaparecer|que_tudo_acabe|que_acabe
        suicidio
        suicida
        """,
        about="joke",
    ),
    Rule(
        "pt distress",
        Sign.DISTRESS,
        """
        fracasso|fracassada|fracassado|inutil|arrasado|arrasada|deprimido|deprimida|chorar|
            chorando|desesperado|desesperada|destruido|destruida
        """,
    ),
)
