### What a reader is told of each sign, in Portuguese (português).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = O trabalho é de atendimento ao cliente ou chat em outro país.
    .why = Governos citam esse tipo de trabalho entre os que foram prometidos às pessoas.
    .doubt-1 = Grandes empresas contratam legalmente gente que fala vários idiomas para atender clientes no exterior.

indicator-overseas-digital-sales = O trabalho é de vendas on-line, marketing ou informática no exterior.
    .why = O Ministério das Relações Exteriores da Índia cita vagas de vendas digitais e marketing na Tailândia como isca.
    .doubt-1 = Inúmeras empresas legais contratam pessoal de marketing e informática de outros países.

indicator-overseas-typist = O trabalho é de digitação ou cadastro de dados em outro país.
    .why = Relatos da Índia e das Filipinas descrevem vagas assim no exterior que levaram a centros de golpes.
    .doubt-1 = Escritórios nos países do Golfo contratam legalmente pessoal administrativo de outros países.

indicator-overseas-translator = Tradução fácil no exterior, sem pedir formação.
    .why = A embaixada do Japão na Tailândia e avisos da Coreia dizem que o trabalho fácil de tradução no exterior é usado como isca.
    .doubt-1 = Empresas de turismo e de eventos às vezes aceitam iniciantes que falam dois idiomas.

indicator-border-casino-work = Trabalho em cassino ou resort em um lugar que especialistas acompanham de perto.
    .why = O Ministério das Relações Exteriores da Tailândia e relatos da Malásia descrevem como isca vagas em cassinos e resorts de cidades de fronteira.
    .doubt-1 = Cassinos e hotéis com licença nesses países também contratam legalmente.

indicator-overseas-modelling = Trabalho de modelo ou de atuação na Tailândia ou em países vizinhos.
    .why = Notícias falam de um ator levado para o outro lado da fronteira e de um modelo desaparecido, depois de ofertas na Tailândia.
    .doubt-1 = Empresas conhecidas de cinema, moda e publicidade também trabalham nesses países.

indicator-ai-face-model = Procuram alguém para ser o rosto de chamadas de vídeo.
    .why = Notícias falam de trabalhos de modelo na Ásia que, ao que se acredita, levaram a centros de golpes.
    .doubt-1 = Lojas on-line contratam apresentadores para vendas ao vivo.

indicator-openly-illicit-work = A própria publicação procura gente para enganar outras pessoas.
    .why = O Ministério das Relações Exteriores da Indonésia diz que algumas publicações de emprego já procuram abertamente gente para aplicar golpes.
    .doubt-1 = Piadas, seleção de elenco para filmes e vagas para combater fraudes podem soar parecido.

indicator-alabuga-programme = A publicação cita o programa Alabuga, na Rússia.
    .why = O Ministério das Relações Exteriores da África do Sul alertou sobre essas ofertas após relatos de que mulheres foram postas para montar drones.
    .doubt-1 = Outras empresas da mesma zona econômica contratam pessoal de engenharia e construção.
    .doubt-2 = Notícias e alertas sobre o programa também citam o nome dele.

indicator-russia-work-study = Um programa de trabalho e estudo na Rússia.
    .why = O Ministério das Relações Exteriores da África do Sul alertou os jovens sobre programas estrangeiros divulgados por influenciadores.
    .doubt-1 = Há universidades com programas de intercâmbio honestos.

indicator-russia-civil-job = Um emprego civil na Rússia com bônus ou passaporte.
    .why = Relatos descrevem estrangeiros contratados para empregos civis na Rússia que depois foram colocados em contratos do exército.
    .doubt-1 = Fábricas, fazendas e construtoras da Rússia também contratam legalmente no exterior.

indicator-paid-to-play = O trabalho é só jogar ou apertar teclas.
    .why = Um jornal do Vietnã fala de uma oferta em que bastava ficar sentado jogando.
    .doubt-1 = Empresas de jogos pagam quem testa jogos, e equipes pagam seus jogadores.

indicator-online-gambling = O negócio é aposta on-line.
    .why = Relatos das Filipinas e da Indonésia ligam o recrutamento para centros de golpes a empresas de apostas no exterior.
    .doubt-1 = Em muitos países, empresas de apostas on-line têm licença e contratam legalmente.

indicator-crypto-investment = O negócio é cripto, forex ou uma plataforma de investimento.
    .why = O Ministério das Relações Exteriores do Brasil e relatos do Nepal citam o trabalho com cripto e investimentos como isca.
    .doubt-1 = Bancos, corretoras e empresas de software dessa área contratam legalmente em toda parte.

indicator-desk-job-watched-country = Trabalho de escritório ou on-line em um lugar que especialistas acompanham de perto.
    .why = A Índia, o Paquistão e a INTERPOL informam que vagas assim no Camboja, no Laos e em Mianmar levaram a centros de golpes.
    .doubt-1 = Bancos, organizações de ajuda, embaixadas, hotéis e empresas de software desses países também contratam para escritório.

indicator-known-compound = Trabalho de escritório ou cassino em um local descrito como complexo fechado.
    .why = A imprensa e observadores citam este local como um lugar com trabalho de golpes.
    .doubt-1 = Lojas, construtoras, hotéis e escolas também funcionam nesses lugares, e os locais mudam de dono.

indicator-thailand-sales-care = Vendas ou atendimento ao cliente na Tailândia para estrangeiros.
    .why = A embaixada do Quênia disse que as vagas de vendas e atendimento ao cliente anunciadas na Tailândia não existem.
    .doubt-1 = Agências de viagem, lojas e centrais de atendimento na Tailândia também contratam estrangeiros legalmente.

indicator-uae-chat-work = Trabalho de chat nos Emirados Árabes Unidos.
    .why = O Khaleej Times descreve trabalhos de chat em Dubai em que as pessoas eram multadas se não batessem as metas.
    .doubt-1 = Lojas, bancos e companhias aéreas dos Emirados também atendem por chat.

indicator-workplace-told-later = O país ou a cidade do trabalho só é dito depois.
    .why = Um estudo de Taiwan sobre essas publicações e um aviso do Japão descrevem vagas anunciadas apenas como “no exterior”.
    .doubt-1 = Empresas de navegação, de ajuda e de construção muitas vezes definem o lugar depois de contratar.

indicator-unnamed-overseas = Trabalho bem pago no exterior, sem dizer o país.
    .why = Um estudo de Taiwan e um aviso do Japão descrevem vagas bem pagas anunciadas apenas como “no exterior”.
    .doubt-1 = Agências honestas com vagas em vários países podem citá-los só no próprio site.

indicator-new-hub = Trabalho on-line ou de cassino em um lugar que especialistas passaram a citar.
    .why = A INTERPOL, as Nações Unidas e a imprensa citam novos lugares fora da região do Mekong.
    .doubt-1 = Bancos, companhias aéreas e centrais de atendimento com licença nesses lugares também contratam legalmente.

indicator-informal-border-crossing = Depois da chegada, levam as pessoas para o outro lado de uma fronteira.
    .why = Relatos da Tailândia, do Vietnã e da Malásia falam de pessoas recrutadas que cruzaram uma fronteira à noite, de barco ou por trilhas.
    .doubt-1 = A alguns resorts em ilhas e rios só se chega de barco.

indicator-onward-drive-to-border = Um motorista leva quem chega até uma área de fronteira.
    .why = Relatos falam de pessoas que desembarcaram em Bangcoc e depois foram levadas de carro por horas até a fronteira.
    .doubt-1 = Hotéis, escolas e organizações de ajuda em cidades de fronteira também buscam seu pessoal no aeroporto.

indicator-third-country-route = A viagem passa primeiro por um terceiro país.
    .why = O Departamento de Imigração das Filipinas relata pessoas recrutadas que foram enviadas ao Camboja por um terceiro país.
    .doubt-1 = Muitos voos têm escalas comuns.

indicator-gateway-province = O primeiro trecho leva a uma região de fronteira.
    .why = Relatos da China e do Vietnã falam de pessoas chamadas primeiro a uma região de fronteira e depois levadas para o outro lado.
    .doubt-1 = Hotéis, fazendas, escolas e transportadoras em cidades de fronteira também recebem ali o pessoal novo.

indicator-interview-abroad = A entrevista é em um país diferente do país do trabalho.
    .why = Uma força-tarefa do Sri Lanka fala de entrevistas em Dubai antes de a viagem seguir para Mianmar.
    .doubt-1 = Companhias aéreas e grandes empresas às vezes levam candidatos de avião para um dia de seleção.

indicator-pay-far-above-usual = Pagam várias vezes o normal e não pedem habilidades.
    .why = O FBI e a Organização Internacional para as Migrações citam como sinal de alerta um pagamento muito alto por trabalho comum.
    .doubt-1 = O pagamento pode ser de outro país, não do que a publicação cita.
    .doubt-2 = Comissões e gorjetas podem fazer um pagamento comum parecer alto.

indicator-easy-work-high-pay = O atrativo é trabalho fácil e salário alto.
    .why = Autoridades do Vietnã, da Tailândia e de Hong Kong alertam sobre publicações que prometem trabalho leve e salário alto.
    .doubt-1 = Algumas publicações de vendas, honestas mas exageradas, falam assim.

indicator-windfall-pay = Prometem muito dinheiro por poucos dias.
    .why = Relatos do Japão citam publicações que prometem um milhão de ienes em cinco dias por trabalho no exterior.
    .doubt-1 = Prêmios, números de vendas ou o tamanho de uma empresa podem soar parecido.

indicator-pay-in-dollars-or-crypto = O pagamento é indicado em dólares ou cripto.
    .why = O Ministério das Relações Exteriores da Indonésia relata que prometeram às pessoas pagamento em dólares por trabalho no Camboja.
    .doubt-1 = Navios, organizações de ajuda e muitos empregadores legais pagam em dólares.

indicator-advance-or-debts-cleared = Dinheiro antes da viagem, ou a empresa paga as dívidas.
    .why = Um estudo de Taiwan sobre publicações de trabalho no exterior achou ofertas de adiantamento em dinheiro e de pagamento de dívidas.
    .doubt-1 = Bancos e serviços de ajuda com dívidas que contratam pessoal podem usar essas palavras.

indicator-no-experience = Não é preciso ter experiência.
    .why = A televisão do Vietnã fala de ofertas de trabalho leve que não pediam nenhuma habilidade.
    .doubt-1 = Inúmeros trabalhos comuns treinam iniciantes.

indicator-no-diploma = Não é preciso ter diploma.
    .why = A imprensa conta que publicações de emprego em apostas on-line não pedem diploma nem notas.
    .doubt-1 = Inúmeros trabalhos comuns não exigem diploma.

indicator-typing-test-only = O que avaliam é a velocidade de digitação.
    .why = O Ministério das Relações Exteriores da Índia fala de ofertas no exterior com uma entrevista curta e um teste de digitação.
    .doubt-1 = Vagas de escritório e de centrais de atendimento com empregador conhecido também testam a digitação.

indicator-passport-is-enough = O principal que pedem é um passaporte.
    .why = A imprensa conta que publicações de apostas on-line pedem velocidade de digitação e passaporte.
    .doubt-1 = Vagas em navios ou fazendas podem pedir só documentos porque as habilidades já foram testadas antes.

indicator-anyone-accepted = Aceitam qualquer pessoa para trabalho bem pago no exterior.
    .why = Relatos do Japão citam publicações de trabalho bem pago no exterior que aceitam pessoas de qualquer idade ou sexo.
    .doubt-1 = Programas em fazendas e fábricas também recebem homens e mulheres de muitas idades.

indicator-telegram-contact = O contato é pelo Telegram.
    .why = O Ministério das Relações Exteriores da Coreia e autoridades das Filipinas descrevem ofertas de trabalho no exterior tratadas pelo Telegram.
    .doubt-1 = Em muitos países, empregadores legais usam o Telegram todos os dias.

indicator-messenger-only = Só dá para falar com o recrutador por aplicativo de mensagens.
    .why = A polícia de Hong Kong fala de ofertas no exterior com apenas uma conta de chat como contato.
    .doubt-1 = Pequenas agências e empregadores no Golfo, na Índia e na África muitas vezes dão só um número de WhatsApp.

indicator-bounty-per-recruit = Oferecem dinheiro por pessoa que você trouxer.
    .why = Relatos do Japão citam publicações de trabalho no exterior que também contratam recrutadores e pagam por pessoa.
    .doubt-1 = Muitas empresas pagam seu próprio pessoal por uma boa indicação.

indicator-no-interview = Contratam para o exterior sem uma entrevista de verdade.
    .why = Autoridades da Indonésia e do Brasil falam de uma conversa rápida on-line e depois uma viagem às pressas.
    .doubt-1 = Programas agrícolas de temporada podem escolher pessoas por sorteio ou por teste.

indicator-passport-held = A empresa fica com o passaporte de quem trabalha.
    .why = A Organização Internacional do Trabalho cita a retenção de documentos de identidade como sinal de trabalho forçado.
    .doubt-1 = Navios e algumas empresas de turismo guardam passaportes para a papelada do porto, com o acordo de quem trabalha.

indicator-passport-scan-upfront = Pedem uma foto do passaporte antes de qualquer contrato.
    .why = Um aviso público do Nepal cita como sinal pedirem o passaporte antes de qualquer contrato.
    .doubt-1 = Agências com licença e empregadores do Golfo muitas vezes pedem uma cópia do passaporte na candidatura.

indicator-passport-made-for-you = O recrutador faz ou paga o passaporte.
    .why = Um ministério da Indonésia fala de pessoas cujo passaporte foi feito para elas antes de uma viagem rápida.
    .doubt-1 = Alguns programas legais de emprego ajudam com o formulário do passaporte ou emprestam o valor da taxa.

indicator-fake-itinerary = A passagem de volta ou a reserva de hotel é só para mostrar.
    .why = O Departamento de Imigração das Filipinas relata passagens de volta e reservas de hotel falsas dadas a pessoas recrutadas.
    .doubt-1 = Agências de viagem que contratam gente para fazer reservas podem usar essas palavras.

indicator-family-and-bank-details = Pedem dados da família ou do banco antes do emprego.
    .why = Avisos da Coreia e do Japão alertam que esses dados foram usados depois para pressionar as pessoas.
    .doubt-1 = Depois de contratar, o empregador precisa de um contato de emergência e de uma conta bancária.

indicator-contract-after-arrival = Não há contrato por escrito antes da viagem.
    .why = Uma embaixada da Coreia aconselha pedir as condições por escrito, e o Vietnã relata pessoas que não tinham contrato assinado.
    .doubt-1 = Alguns empregadores assinam um segundo contrato, local, depois da chegada.

indicator-tourist-visa-for-work = A entrada é com visto de turista, mas para trabalhar.
    .why = Autoridades de muitos países relatam que disseram às pessoas para entrar como turistas.
    .doubt-1 = Em alguns países do Golfo, empregadores trocam legalmente o visto de visita por um visto de trabalho depois da entrada.

indicator-no-visa-needed = A oferta diz que não é preciso visto.
    .why = Os governos das Filipinas e da Coreia citam como sinal de alerta vagas no exterior que não pedem visto.
    .doubt-1 = Quem já tem o direito de trabalhar em um país não precisa de visto.
    .doubt-2 = Trabalhos em navios e trabalhos remotos talvez também não precisem.

indicator-agent-handles-all = O recrutador cuida de todos os papéis e custos.
    .why = Relatos da Malásia e da Índia descrevem agentes que cuidaram de visto, passagem e hotel para as pessoas recrutadas.
    .doubt-1 = Empregadores justos também pagam visto e passagem e ajudam com os formulários.

indicator-ticket-paid = O recrutador paga a passagem.
    .why = Avisos da Coreia e do Brasil descrevem passagens enviadas com antecedência em ofertas que acabaram em trabalho de golpes.
    .doubt-1 = As regras de recrutamento justo pedem que o empregador pague a viagem, por isso inúmeras ofertas boas dizem isso.

indicator-posing-as-tourist = Pedem para se passar por turista ou ensinam o que dizer na imigração.
    .why = O Departamento de Imigração das Filipinas relata pessoas recrutadas que ouviram que deviam fingir ser turistas e o que deviam dizer.
    .doubt-1 = Empresas que vendem viagens também ajudam turistas com formulários.

indicator-departure-within-days = A partida é em poucos dias.
    .why = Relatos das Filipinas, do Brasil e da Indonésia descrevem contratação rápida e partida imediata.
    .doubt-1 = Navios, eventos e obras curtas também precisam de gente logo.

indicator-upfront-fee = Pedem dinheiro antes de o trabalho começar.
    .why = Relatos da Índia e do Quênia descrevem taxas que pessoas recrutadas pagaram a agentes por vagas assim.
    .doubt-1 = Alguns países permitem que agências com licença cobrem uma taxa limitada depois da assinatura do contrato.

indicator-travel-cost-as-debt = A viagem ou a moradia é cobrada depois de quem trabalha.
    .why = O FBI e a OIT descrevem custos de viagem que viraram uma dívida a ser paga com trabalho.
    .doubt-1 = Alguns programas legais de temporada emprestam a passagem e descontam em parcelas combinadas por escrito.

indicator-penalty-to-leave = Cobram de quem sai antes do prazo.
    .why = Grupos de direitos humanos e a INTERPOL relatam pessoas que tiveram de pagar para poder sair.
    .doubt-1 = Em alguns países e profissões é legal combinar a devolução do custo de um treinamento.

indicator-fines-for-targets = Não bater metas ou não seguir regras custa dinheiro.
    .why = O Khaleej Times descreve pessoas que trabalhavam em chat e eram multadas quando não batiam as metas.
    .doubt-1 = Em vendas, o bônus pode diminuir, não o salário, quando a meta não é batida.

indicator-free-room-and-board = Moradia e refeições são grátis.
    .why = O Departamento de Emprego da Tailândia descreve publicações de trabalho on-line com moradia e comida.
    .doubt-1 = Inúmeros trabalhos comuns dão moradia e refeições.

indicator-closed-campus = Trabalho e moradia ficam em um mesmo lugar fechado.
    .why = Relatos do Vietnã e de grupos de direitos humanos descrevem locais fechados onde as pessoas trabalhavam e moravam.
    .doubt-1 = Fábricas, minas, escolas e resorts muitas vezes alojam o pessoal em suas áreas.

indicator-phone-not-allowed = Quem trabalha não pode ficar com o próprio celular ou usá-lo.
    .why = Um aviso da Coreia e o relato de um jornalista descrevem locais onde os celulares eram tomados ou proibidos.
    .doubt-1 = Bancos, fábricas de chips e centrais de atendimento proíbem celulares na área de trabalho.

indicator-long-shifts = Trabalho de escritório com turnos muito longos ou quase sem folga.
    .why = O Khaleej Times e relatos do Nepal descrevem turnos de doze horas ou mais em trabalhos assim.
    .doubt-1 = Em segurança, enfermagem, transporte e fábricas há turnos longos legais, com dias de folga.

indicator-not-a-scam-denial = A própria publicação promete que é honesta.
    .why = Um estudo de Taiwan e relatos do Japão mostram que publicações assim prometem honestidade e segurança.
    .doubt-1 = Recrutadores honestos a quem perguntaram se a oferta é real também podem dizer isso.

indicator-legal-claim = A publicação insiste que o trabalho é legal ou real.
    .why = A televisão pública da Tailândia descreve uma página que imitava um escritório oficial e prometia vistos legais.
    .doubt-1 = Em lugares com muita fraude, recrutadores costumam dizer que são de verdade.

indicator-delete-chat = Pedem para apagar a conversa.
    .why = Um jornal local da China conta que disseram a uma pessoa recrutada para apagar todas as conversas com o contato.
    .doubt-1 = Em trabalhos de software e moderação, apagar mensagens pode ser parte da tarefa.

indicator-family-not-told = Pedem para não contar à família ou aos amigos.
    .why = Relatos da Libéria, da Nigéria e do Vietnã descrevem pessoas recrutadas a quem pediram segredo sobre a oferta.
    .doubt-1 = Seleções confidenciais podem pedir discrição sobre o empregador.

indicator-limited-slots = Restam poucas vagas: é preciso decidir já.
    .why = Relatos da Tailândia e de Taiwan citam publicações que pressionam quem lê com um número limitado de vagas.
    .doubt-1 = Inúmeras publicações comuns pedem resposta rápida.

indicator-employer-withheld = O nome da empresa não é revelado.
    .why = O centro antifraude de Hong Kong cita como sinal de alerta ofertas no exterior sem um empregador claro.
    .doubt-1 = Agências de emprego muitas vezes só dizem o nome do cliente depois de uma primeira conversa.

indicator-vague-computer-work = Trabalho simples de computador ou chat, sem tarefas claras.
    .why = Avisos da Coreia e do FBI descrevem como sinal de alerta o trabalho vago ou simples de computador no exterior.
    .doubt-1 = Publicações curtas de empregadores honestos podem deixar as tarefas de fora.

indicator-foreign-firm = Do empregador só se diz o tipo de empresa.
    .why = Relatos da Indonésia falam de firmas chamadas apenas de empresa estrangeira, de investimento ou de informática.
    .doubt-1 = Agências de emprego muitas vezes não dizem, no início, o nome de um cliente honesto.

indicator-aimed-at-debtors = A publicação se dirige a quem tem dívidas ou está em apuros.
    .why = Um estudo de Taiwan sobre publicações de trabalho no exterior achou muitas dirigidas a pessoas com dívidas ou contas bloqueadas.
    .doubt-1 = Organizações de ajuda e serviços de apoio a endividados que contratam pessoal podem usar essas palavras.

indicator-narrow-age-or-looks = Procuram mulheres jovens ou bonitas para o exterior.
    .why = O Ministério das Relações Exteriores da África do Sul alertou sobre ofertas no exterior dirigidas só a mulheres jovens.
    .doubt-1 = Em alguns países, anúncios para lojas, hotéis e tripulação de cabine ainda citam sexo, idade e aparência.

indicator-minors-accepted = Aceitam menores de 18 anos para trabalho no exterior.
    .why = Relatos sobre centros de golpes falam de crianças e adolescentes entre as pessoas recrutadas; a pessoa mais nova tinha 15 anos.
    .doubt-1 = Programas de intercâmbio e de formação aceitam legalmente menores de 18 anos.

indicator-students-holiday = Emprego de férias no exterior para estudantes ou quem terminou a escola.
    .why = Um relato da China fala de um estudante que procurou trabalho de férias e desapareceu perto de Mianmar.
    .doubt-1 = Programas conhecidos de intercâmbio, trabalho e viagem também procuram estudantes nas férias.

combination-desk-job-with-typing-test = O Ministério das Relações Exteriores da Índia já relatou ofertas que juntam trabalho de escritório na Tailândia, no Laos ou no Camboja com um teste de digitação.
combination-typing-test-and-short-interview = O Ministério das Relações Exteriores da Índia já relatou ofertas que juntam uma entrevista curta com um teste de digitação.
combination-desk-job-on-visit-visa = Em Bangladesh, no Paquistão, no Nepal e no Sri Lanka já se relataram ofertas que juntam trabalho de computador ou de central de atendimento com um visto de visita.
combination-customer-service-by-messenger = O Departamento de Imigração das Filipinas já relatou ofertas que juntam atendimento ao cliente ou cadastro de dados no Camboja ou no Laos com contato por aplicativo de mensagens.
combination-customer-service-as-tourist = O Departamento de Imigração das Filipinas já relatou ofertas que juntam atendimento ao cliente no exterior com a saída como turista.
combination-thailand-work-with-fee = No Quênia e em Uganda já se relataram ofertas que juntam vendas ou atendimento ao cliente na Tailândia com uma taxa ou um visto de turista.
combination-high-pay-travel-and-board = O FBI já relatou ofertas que juntam pagamento muito alto, viagem paga e moradia e comida grátis por trabalho de computador.
combination-chat-work-in-the-emirates = O Khaleej Times já relatou ofertas que juntam trabalho de chat nos Emirados com um teste de digitação e moradia grátis.
combination-easy-work-no-experience = A Secretaria de Segurança de Hong Kong já relatou ofertas no exterior que juntam trabalho fácil sem experiência, salário alto e viagem paga.
combination-simple-work-high-income = O Ministério das Relações Exteriores da Coreia já relatou ofertas que juntam trabalho simples de computador, renda alta e viagem paga.
combination-short-work-for-anyone = Autoridades do Japão já relataram ofertas que juntam dinheiro rápido, trabalho para qualquer pessoa e um lugar não revelado ou contato por aplicativo de mensagens.
combination-debts-and-advance = Em Taiwan já se relataram ofertas para pessoas com dívidas, com um adiantamento ou uma promessa de honestidade, e uma passagem paga.
combination-light-work-over-the-border = A polícia do Vietnã já relatou ofertas que juntam trabalho leve, salário alto, contato por aplicativo de mensagens e travessia de fronteira.
combination-call-centre-with-fast-departure = O Ministério das Relações Exteriores do Brasil já relatou ofertas que juntam central de atendimento ou cripto, viagem paga e contratação muito rápida.
combination-foreign-firm-typing-and-passport = A imprensa da Indonésia já relatou ofertas de trabalho on-line vago que não pedem diploma, mas pedem digitação e passaporte.
combination-alabuga-for-young-women = O Ministério das Relações Exteriores da África do Sul já relatou ofertas de um programa russo para mulheres jovens, com um voo grátis.
combination-civil-job-in-russia = Vários jornais já relataram ofertas que juntam um emprego civil na Rússia, um bônus e uma taxa ou um contrato tardio.
combination-casting-in-thailand = A mídia da China já relatou ofertas que juntam atuação ou trabalho de modelo na Tailândia com contato por aplicativo de mensagens e uma viagem paga ou repentina.
combination-face-for-video-calls = A imprensa já relatou ofertas que procuram um rosto para chamadas de vídeo, olham a aparência e usam aplicativo de mensagens.
combination-admin-in-a-neighbouring-country = O Ministério do Trabalho da Tailândia já relatou ofertas que juntam trabalho administrativo on-line, ganho alto e fácil e moradia grátis do outro lado da fronteira.
combination-no-way-to-check-the-employer = Autoridades da África do Sul já relataram ofertas que pagam a viagem e a moradia, mas não dizem quem é o empregador e só dão contato por aplicativo de mensagens.
combination-high-pay-for-work-that-pays-little = A agência da ONU para as migrações já relatou ofertas que juntam pagamento muito alto por trabalho simples com ajuda para viajar.
combination-nameless-firm-with-paid-trip = A embaixada da Indonésia já relatou ofertas de empresas sem nome que juntam salário alto, viagem ou moradia paga e trabalho de escritório no Camboja.
combination-job-by-way-of-the-border = A mídia da China já relatou empregos de férias que começam com uma viagem paga a uma região de fronteira.
combination-interview-abroad-on-visit-visa = O Ministério da Defesa do Sri Lanka já relatou trabalhos de escritório com entrevista em outro país e visto de visita.
combination-online-work-in-a-new-hub = Na África e no Peru já se relataram ofertas que juntam trabalho on-line ou de cassino em um lugar novo com uma passagem paga.

tip-told-to-say-tourist = Se pedirem para você dizer que é turista, pare e pergunte antes ao serviço de imigração do seu país.
tip-led-through-another-country = Se a passagem inclui um país onde você não vai trabalhar, pergunte por que antes de ir.
tip-driven-on-from-bangkok = Se um motorista levar você de Bangcoc em direção a uma fronteira, você ainda pode voltar e ligar para alguém.
tip-place-changes = Se o lugar de trabalho mudar depois que você disse sim, trate como uma oferta nova e verifique de novo.
tip-small-path-over-the-border = Se for para cruzar uma fronteira de barco, à noite ou por uma trilha, não siga adiante.
tip-told-to-delete-messages = Se pedirem para você apagar mensagens, guarde-as e mostre a alguém de confiança.
tip-family-must-not-know = Se pedirem para você não contar a ninguém em casa, conte a alguém antes de ir.
tip-no-written-terms = Se não derem nada por escrito, peça um contrato que você possa ler antes de pagar ou viajar.
tip-travel-with-strangers = Se for para viajar com pessoas desconhecidas como se fossem amigas, peça orientação ao serviço de imigração do seu país.
tip-phone-handed-over = Se quiserem seu celular ou passaporte na chegada, você não precisa entregar.
tip-fee-before-travel = Se pedirem dinheiro antes de você ter um contrato, pergunte ao ministério do trabalho do seu país se isso é permitido.
tip-contract-in-another-language = Se o contrato está em um idioma que você não lê, peça que alguém leia para você antes de assinar.
