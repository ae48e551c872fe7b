### The words of Second Look, in Portuguese (português).
### Translated by machine. No native speaker has reviewed these words yet.

-name = Second Look
name-discreet = Notas da página

locale = pt-BR
direction = ltr
translation = machine
translation-machine = Traduzido por máquina. Nenhum falante nativo revisou estas palavras ainda. Você pode nos ajudar a revisar.

concern-serious = Preocupação séria
concern-some = Alguma preocupação
concern-none-found = Nenhum sinal encontrado
concern-cannot-tell = Impossível dizer

headline-serious = { $signs ->
    [one] Esta oferta mostra { $signs } sinal sobre o qual especialistas alertam.
   *[other] Esta oferta mostra { $signs } sinais sobre os quais especialistas alertam.
}
headline-some = { $signs ->
    [one] Esta oferta mostra { $signs } sinal que vale a pena verificar.
   *[other] Esta oferta mostra { $signs } sinais que vale a pena verificar.
}
headline-none-found = Não encontramos nenhum sinal de alerta conhecido nesta oferta.
headline-cannot-tell = Não conseguimos comparar esta oferta com nossas listas.

caution-asked = Alguém pergunta aqui sobre esta oferta. O que segue é sobre a própria oferta.
caution-signs = Ofertas honestas também podem mostrar sinais assim. Verifique algumas coisas antes de decidir.
caution-none-found = Isso não quer dizer que a oferta é segura. Nossas listas não conhecem todos os sinais. Verifique antes de decidir.
caution-cannot-tell = Ela pode estar em um idioma que nossas listas ainda não cobrem. Isso não diz nada sobre a oferta, nem bom nem ruim.

reasons-title = O que vimos
reasons-more = { $signs ->
    [one] Mostrar mais { $signs } sinal
   *[other] Mostrar mais { $signs } sinais
}
combination-intro = Especialistas descrevem estes sinais juntos:
reason-quote = A publicação diz:
quoted = “{ $quote }”
reason-source = Fonte:
source-dated = { $publisher }, { $date }
source-undated = { $publisher }, sem data
reason-doubts = Quando isso pode estar errado
opens-tab = (abre em uma nova aba)

next-title = O que pode vir depois
steps-title = O que você pode fazer
step-verify-employer = Procure o empregador no registro de empresas do país onde ele fica.
step-ask-contract = Peça um contrato por escrito e um visto de trabalho antes de viajar.
step-keep-passport = Fique sempre com seu passaporte. Deixe uma cópia com alguém de confiança.
step-check-register = Pergunte ao ministério do trabalho do seu país se a agência tem licença.
step-talk = Conte a alguém de confiança para onde você vai e quando vai ligar.
step-embassy = Já está no exterior e com alguma preocupação? Você pode pedir ajuda à sua embaixada ou consulado.

popup-title = { -name }
popup-starting = Lendo esta página…
popup-unreadable = Esta página não pode ser lida
popup-unreadable-hint = Seu navegador não deixa extensões lerem esta página. Abra uma página com uma oferta de emprego e tente de novo.
popup-failed = Não conseguimos terminar de ler esta página
popup-failed-hint = Recarregue a página e verifique de novo. O que você vê agora não diz nada sobre as ofertas dela.
popup-offers = { $offers ->
    [one] { $offers } oferta de emprego nesta página
   *[other] { $offers } ofertas de emprego nesta página
}
popup-no-offers = Não encontramos ofertas de emprego aqui
popup-no-offers-hint = { $read ->
    [one] Lemos { $read } publicação. Não parece uma oferta de emprego.
   *[other] Lemos { $read } publicações. Nenhuma parece uma oferta de emprego.
}
popup-no-posts-hint = Não encontramos publicações nesta página. Abra uma oferta de emprego e verifique de novo.
offer-untitled = Oferta de emprego sem título
action-show = Ver na página
action-listen = Ouvir
action-stop = Parar
listen-no-voice = Este aparelho não tem uma voz em { $language }. Você pode adicionar uma nas configurações do aparelho ou ler o texto aqui.
action-copy = Copiar
copy-done = Copiado
copy-failed = Não foi possível copiar
action-print = Imprimir
action-wrong = Parece um erro
action-elsewhere = Verificar outra coisa
action-again = Verificar de novo
action-tab = Abrir em aba
watch-label = Ler este site automaticamente
watch-hint = Marca publicações em { $host } enquanto você lê.
marks-refused = Esta página apaga nossas marcas o tempo todo. O que encontramos está na lista aqui.
marks-hidden = Você não vê marcas neste site.
action-marks = Mostrar marcas
popup-private = Janela privada: nada fica guardado quando você a fecha.
popup-stale = As regras são de { $date }. Podem faltar sinais mais novos.
data-lost = Alguns dados guardados não puderam ser lidos. Eles foram apagados, e tudo voltou a funcionar.
popup-privacy = Tudo fica neste aparelho.

wrong-title = Conte o que parece errado
wrong-hint = Isto salva um pequeno arquivo no seu aparelho. Nada é enviado. Se quiser, você pode passá-lo para { $publisher }.
wrong-alarm = A oferta é honesta
wrong-sign = Um sinal não combina com as palavras
wrong-missed = Falta um sinal
wrong-note = Sua nota, se quiser escrever uma
wrong-contents = O arquivo contém sua escolha, sua nota, os sinais com as palavras citadas e a versão das regras. Não contém seu nome nem o endereço da página.
wrong-save = Salvar o arquivo
wrong-saved = O arquivo está nos seus downloads.
action-cancel = Cancelar

contacts-title = A quem você pode perguntar: { $country }
contacts-choose = Escolha seu país para ver a quem você pode perguntar
contacts-none = { $country }: ainda não temos um contato verificado. Você pode perguntar à sua embaixada, ao seu ministério do trabalho ou à sua polícia.
contacts-all = Todos os contatos, e ajuda em outras situações
contact-for-check-agency = Verificar a licença de uma agência
contact-for-check-job = Verificar se o emprego está registrado
contact-for-check-employer = Verificar se o empregador existe
contact-for-ask-before = Perguntar antes de viajar
contact-for-help-abroad = Ajuda para quem está no exterior
contact-for-forced-work = Ajuda contra o trabalho forçado
contact-for-work-advice = Orientação sobre trabalho
contact-for-cheating-advice = Orientação sobre ofertas falsas
contact-for-police = Polícia
contact-inside = de dentro do país
contact-outside = de outros países
contact-whatsapp = WhatsApp
contact-old = Pode ter mudado desde então.
contact-mission = A embaixada ou o consulado do seu país
contact-note-not-enough = Uma licença ou permissão sozinha prova pouco. Verifique também o próprio emprego.
contact-note-no-agreement = Este país não tem acordo sobre o envio de trabalhadores para: { $countries }.
contact-note-bank-only = Pague só na conta bancária da empresa com licença e guarde o recibo.
contact-note-passport-after = Não entregue seu passaporte antes de passar na seleção.
contact-note-contract-first = Peça que as autoridades verifiquem o contrato antes de você comprar uma passagem.
contact-note-visa-first = Consiga o visto de trabalho antes de partir.
contact-note-no-fees = Embaixadas não pedem dinheiro por contas particulares. Quem finge ser uma embaixada pede.
contact-note-ask-mission = Pergunte primeiro sobre o empregador à embaixada ou ao consulado do seu país. Uma resposta lenta não é um não.

quick-exit = Fechar agora
quick-exit-hint = Fecha esta página na hora. Apertar Esc duas vezes faz o mesmo.
nav-label = Páginas
nav-check = Verificar
nav-settings = Configurações
nav-help = Ajuda
title-check = Verificar um texto
title-settings = Configurações
title-help = Ajuda
title-welcome = Boas-vindas
page-failed-hint = Feche e abra de novo. Se isso não ajudar, reinicie o navegador.

welcome-title = Um segundo olhar para ofertas de emprego
welcome-what-reads = { -name } lê ofertas de emprego nas páginas que você escolhe.
welcome-what-signs = Compara as ofertas com sinais de alerta que ministérios, a polícia e as Nações Unidas publicaram.
welcome-what-shows = Você vê as palavras da oferta, quem apontou o sinal e o que pode fazer depois.
welcome-reader-title = Seu idioma e seu país
welcome-sites-title = Onde devemos olhar?
welcome-sites-hint = Seu navegador vai pedir sua permissão. Você pode retirá-la a qualquer momento.
welcome-sites-recommended = { $sites ->
    [one] Ler { $sites } site conhecido de emprego ou rede social
   *[other] Ler { $sites } sites conhecidos de emprego e redes sociais
}
welcome-sites-choose = Escolher sites um por um
welcome-sites-none = Nenhum: vou clicar quando quiser verificar
welcome-sites-on = { $sites ->
    [0] Nenhum site é lido automaticamente. Aperte o botão da barra de ferramentas em qualquer página para verificá-la.
    [one] { $sites } site é lido automaticamente. Você também pode apertar o botão da barra de ferramentas em qualquer outra página.
   *[other] { $sites } sites são lidos automaticamente. Você também pode apertar o botão da barra de ferramentas em qualquer outra página.
}
welcome-sites-refused = Seu navegador não permitiu. Nada mudou.
welcome-try-title = Experimente
welcome-try-hint = Esta oferta é inventada. Veja o que { -name } diz sobre ela.
example-offer = Contratação urgente! Atendimento ao cliente on-line no Camboja. Não precisa de experiência, aceitamos todos. Salário de 2.500 USD por mês, passagem grátis, moradia e comida grátis. Não precisa de visto, você viaja como turista. A empresa guarda seu passaporte enquanto você trabalha. Só um teste de digitação. Partida em 3 dias. Contato só pelo Telegram @example_hr.
welcome-try = Verificar este exemplo
promise-title = O que prometemos
promise-stays = O que você lê e verifica fica neste aparelho.
promise-no-account = Não há conta nem propaganda, e ninguém conta o que você faz.
promise-off = Em Configurações você pode desligar tudo e apagar tudo.
welcome-done = Pronto

check-title = Verificar um texto ou um link
check-field = Cole uma oferta, uma mensagem ou um endereço web
check-field-hint = Você também pode soltar um arquivo de texto aqui. Nada sai deste aparelho.
check-go = Verificar
check-clear = Limpar
check-empty = Cole ou escreva algo primeiro.
check-too-long = Isto tem mais de { $most } letras. Cole um trecho mais curto, como uma só oferta.
check-file-unreadable = Não há texto neste arquivo que possamos ler. Ainda não conseguimos ler imagens.
check-working = Comparando…
check-link-title = Abrir { $host } e verificar?
check-link-hint = A página abre em uma nova aba. O site vê sua visita, como em qualquer link. Seu navegador pode pedir que você permita a leitura.
check-link-open = Abrir e verificar
check-link-working = Abrindo e lendo { $host }…
check-link-refused = Sem a sua permissão a página não pode ser lida. Você pode abrir a página e apertar o botão da barra de ferramentas lá, ou colar o texto dela aqui.
check-link-failed = Esta página não pôde ser aberta ou lida. Confira o endereço ou cole o texto aqui.
check-not-offer = Isto não parece uma oferta de emprego
check-not-offer-hint = Só comparamos ofertas de emprego. Se for uma, cole tudo: o trabalho, o lugar, o pagamento e o contato.
check-text-title = O texto, com os sinais marcados
check-sign = Sinal { $number }
check-earlier = Verificações anteriores
menu-check-text = Verificar este texto
menu-check-link = Verificar este link

settings-title = Configurações
settings-saved = Salvo
settings-reader = Sobre você
setting-language = Idioma
setting-country = Seu país de origem
setting-country-hint = Assim sabemos a quem você pode perguntar e que trabalho fica no exterior. Isso fica neste aparelho.
country-unsaid = Não informado
setting-size = Tamanho do texto
size-usual = Normal
size-large = Grande
size-largest = Muito grande
settings-sites = Sites lidos automaticamente
settings-sites-hint = As publicações nesses sites são verificadas enquanto você lê. Em outras páginas, aperte o botão da barra de ferramentas.
settings-sites-none = Nenhum site é lido automaticamente.
site-off = Parar de ler { $site }
site-add = Adicionar um site
site-add-field = Endereço web do site
site-add-wrong = Isto não é um endereço web. Escreva assim: jobs.example.com
sites-boards = Sites de emprego
sites-social = Redes sociais e chats
settings-rules = Regras
settings-rules-about = { $publisher }, versão { $version } de { $date }: { $rules ->
        [one] { $rules } regra
       *[other] { $rules } regras
    } em { $languages ->
        [one] { $languages } idioma
       *[other] { $languages } idiomas
    }.
settings-history = Histórico
settings-history-hint = Guarda as ofertas com sinais que você encontrou e os textos que você verificou. Só neste aparelho.
history-off = Não guardar
history-week = Guardar por 7 dias
history-month = Guardar por 30 dias
history-empty = Nada está guardado.
history-delete = Apagar { $title }
history-delete-all = Apagar tudo
history-delete-sure = Apagar todo o histórico? Isso não pode ser desfeito.
action-delete = Apagar
action-keep = Manter
history-deleted = Apagado.
action-undo = Desfazer
settings-discreet = Modo discreto
settings-discreet-hint = Um ícone neutro e títulos neutros. Nenhum histórico é guardado, e a janela fecha quando você passa para outra coisa.
settings-file = Mover ou redefinir
settings-export = Salvar as configurações em um arquivo
settings-import = Carregar configurações de um arquivo
settings-imported = Suas configurações foram carregadas. Os sites precisam ser permitidos de novo: ative-os na lista.
settings-import-failed = Este arquivo não contém configurações nossas. Nada mudou.
settings-reset = Apagar tudo e começar de novo
settings-reset-sure = Apagar todas as configurações, o histórico e os sites? Isso não pode ser desfeito.
settings-reset-done = Tudo foi apagado.

title-rules = Regras
rules-title = De quem são as regras usadas
rules-intro = Regras dizem quais palavras são sinais. { -name } traz as suas. Você também pode receber as regras de uma organização em que confia. Regras só podem acrescentar sinais. Elas não podem esconder o que outras regras encontram e não ficam sabendo nada sobre você.
rules-open = Ver, adicionar ou desligar regras
rules-bundled = Estas regras vêm com { -name } e são renovadas junto com ele.
rules-since = Você recebe estas regras desde { $date }.
rules-confirmed-on = A organização que as publica confirmou as regras pela última vez em { $date }.
rules-expired = As regras foram confirmadas pela última vez em { $date }. Elas ainda funcionam, mas podem estar desatualizadas.
rules-sure = Você comparou os números: estas regras vêm de { $publisher }.
rules-unsure = Ninguém confirmou ainda que estas regras vêm de { $publisher }. Até lá, o que só elas encontram aparece, no máximo, como “Alguma preocupação”.
rules-managed = Quem administra este navegador escolheu estas regras.
rules-left-out = Estas regras não podem ser usadas junto com as outras. Elas ficam guardadas, mas não encontram nada.
rules-digits = Compare os números
rules-digits-hint = Peça à organização que publica as regras para ler estes números para você, por telefone ou pessoalmente. Uma mensagem que veio com o link não prova nada.
rules-digits-same = São iguais
rules-digits-undo = Não tenho mais certeza
rules-digits-differ = Se forem diferentes, não use estas regras e avise a organização que as publica.
rules-use = Usar estas regras
rules-single = Regras uma por uma
rules-single-hint = Desligue uma regra que continua errando. As outras continuam.
rules-taken-back = A organização que publicou esta regra a retirou.
rules-changed = Versão { $version }. Regras novas ou alteradas: { $added }. Regras retiradas: { $removed }.
rules-look = Procurar novidades
rules-up-to-date = Não há nada novo.
rules-renewed = Regras mais novas já estão em uso.
rules-stop = Parar de receber
rules-stop-sure = Parar de receber estas regras e apagá-las deste aparelho?
rules-stopped = Você não recebe mais estas regras.
rules-when = Quando procurar regras mais novas
rules-daily = Uma vez por dia
rules-by-hand = Só quando eu apertar o botão
rules-when-hint = O computador da organização vê então que alguém pergunta e de qual endereço de internet. Ele não vê nenhuma página, nenhum texto e nenhum nome.
rules-add = Receber outras regras
rules-add-hint = Você precisa de um link, um arquivo ou uma imagem feita de quadradinhos (um código QR) da organização.
rules-link = Link
rules-link-go = Ver as regras
rules-file = Escolher arquivo ou imagem
rules-camera = Usar a câmera
rules-camera-hint = Segure a imagem de quadradinhos na frente da câmera.
rules-camera-stop = Desligar a câmera
rules-camera-refused = A câmera não pode ser usada. Escolha uma imagem ou cole o link.
rules-looking = Lendo as regras…
rules-found = Nada mudou ainda. Estas são as regras:
rules-follow = Receber estas regras
rules-followed = Agora você recebe estas regras.
rules-move = Usar este endereço a partir de agora
rules-refused = Nada mudou.
rules-no-link = Isto não é um link de regras. Um link assim começa com { $start }
rules-no-code = Não há link de regras neste arquivo ou nesta imagem.
rules-why-unreachable = Não conseguimos chegar às regras. Você tem conexão com a internet? Tente de novo mais tarde.
rules-why-missing = Não há regras neste endereço. Peça um novo link à organização que as publica.
rules-why-other = Estas não são as regras que o link indica. Peça um novo link à organização que as publica.
rules-why-unsigned = A assinatura da organização não está correta. Alguém pode ter mudado estas regras. Pergunte à organização.
rules-why-expired = O que está nesse endereço já venceu. A organização que publica as regras tem que renovar isso.
rules-why-older = O que está nesse endereço é mais antigo do que o que você tem.
rules-why-unusable = Estas regras estão danificadas ou precisam de um { -name } mais novo.
rules-why-full = Não há mais espaço para guardar estas regras neste aparelho.
rules-why-taken = Você já tem regras com este nome, de outra organização. Se quiser estas, primeiro pare de receber as outras.
reason-rules = Das regras de { $publisher }
reason-unsure = Ninguém confirmou ainda quem publica estas regras.

help-title = Ajuda
help-words-title = O que as palavras significam
help-serious = Sinais fortes de vários tipos, ou sinais que especialistas descrevem juntos. Verifique antes de fazer qualquer outra coisa.
help-some = Um sinal forte, ou sinais incomuns de dois tipos. Em uma mensagem curta, bastam menos sinais. Algumas ofertas honestas também são assim.
help-none-found = Uma oferta sem sinal conhecido. Isso não quer dizer que ela é segura.
help-cannot-tell = Uma oferta em um idioma ou uma forma que nossas listas não cobrem.
help-how-title = Como funciona
help-how-why = Algumas ofertas de emprego levaram pessoas a trabalhos no exterior dos quais não podiam sair.
help-how-reads = { -name } lê o texto das publicações no seu aparelho e procura palavras que relatos publicados apontam como sinais.
help-how-source = Cada sinal vem de uma fonte pública: um ministério, a polícia, as Nações Unidas, pesquisadores ou notícias. A fonte aparece com a data.
help-how-together = Sozinha, a maioria dos sinais diz pouco. O que conta é quantos tipos de sinais uma oferta mostra.
help-limits-title = O que ele não consegue fazer
help-limits-truth = Ele não tem como saber se uma oferta é honesta. Ele só vê as palavras.
help-limits-chat = Muitos sinais aparecem mais tarde, no chat ou no caminho. Volte e verifique de novo.
help-limits-pictures = Ele ainda não consegue ler palavras em imagens.
help-limits-languages = As regras foram escritas por máquina e esperam a revisão de falantes nativos. Elas vão deixar passar alguns sinais.
help-errors-title = Com que frequência ele erra
help-errors-honest = De { $posts } publicações de emprego reais, { $alarms } foram marcadas com alguma preocupação. Não se sabe nada contra elas.
help-errors-lures = De { $lures } ofertas ruins inventadas, para as quais ninguém o tinha ajustado, ele notou { $caught }.
help-errors-date = Medido em { $date }. Ofertas reais serão diferentes.
help-contacts-title = A quem você pode perguntar
help-contacts-country = País
help-embassy = Sua embaixada ou consulado pode ajudar você em outro país. Pode demorar, e ninguém pode prometer como termina.
help-iom = A Organização Internacional para as Migrações (OIM) trabalha com governos e abrigos em muitos países. Pergunte pelo escritório local.
help-police = A polícia do seu país pode trabalhar com a polícia de outros países.
help-situations-title = Ajuda em outras situações
help-travelling-title = Já estou a caminho
help-inside-title = Já estou lá e não posso ir embora
help-friend-title = Eu me preocupo com alguém
help-back = Voltar para toda a ajuda
help-travelling-turn = Você pode voltar. Ninguém tem o direito de obrigar você a seguir.
help-travelling-staff = Em um aeroporto ou uma fronteira você pode pedir ajuda a quem trabalha lá.
help-travelling-papers = Fique com seu passaporte e seu celular. Você não precisa entregá-los a quem for receber você.
help-travelling-tell = Envie a alguém de confiança o lugar onde você está, sua passagem, e o nome e o número de quem vai receber você.
help-travelling-change = Se o lugar ou o motorista não for o combinado, pare e ligue para alguém antes de seguir.
help-travelling-embassy = Ligue para sua embaixada ou consulado no país onde você está.
help-inside-fault = O que aconteceu não é culpa sua. Pessoas com diploma e bom senso já foram enganadas por ofertas assim.
help-inside-watched = Seu celular pode estar sendo vigiado. Leia isto só quando não houver ninguém por perto, e aperte “{ quick-exit }” se alguém chegar.
help-inside-embassy = Quando ninguém estiver vendo, escreva ou ligue para sua embaixada. Diga seu nome, o número do seu passaporte e onde você está.
help-inside-photos = Guarde fotos dos seus documentos em um lugar que só você possa abrir.
help-inside-before = Se você está prestes a sair, ligue antes para a embaixada. Os abrigos costumam estar cheios, e a ajuda pode demorar.
help-inside-risk = Só você pode avaliar o que é possível. Já houve castigos por tentativas de sair que não deram certo.
help-inside-fees = Embaixadas não pedem dinheiro por contas particulares.
help-inside-forced = Se obrigaram você a fazer coisas que não queria, diga isso. As Nações Unidas pedem aos países que não tratem essas pessoas como infratoras.
help-friend-before = Se a pessoa ainda não partiu: escute, não culpe e olhe os sinais com ela.
help-friend-recruiter = Não escreva ao recrutador nem à empresa. Isso pode piorar as coisas.
help-friend-messages = Se a pessoa pode estar retida, não insista com mensagens. O celular dela pode estar sendo vigiado.
help-friend-write = Anote tudo o que você sabe: nome completo, passaporte, voos, nomes, números, lugares, datas. Guarde mensagens e imagens.
help-friend-tell = Avise o ministério das relações exteriores do seu país, ou a embaixada no local, e a polícia do seu país.
help-friend-pay = Pergunte à embaixada antes de pagar alguém para trazer a pessoa de volta.
help-friend-rest = Cuide também de você e divida isto com alguém de confiança.

mark-open = Ver por quê
mark-close = Fechar
mark-quote = A publicação diz:
mark-unseen = Algumas destas palavras estão na página, mas não se veem.
mark-more = Abra { -name } na barra de ferramentas para ver fontes e próximos passos.
mark-hide-post = Ocultar esta marca
mark-hide-site = Sem marcas neste site
