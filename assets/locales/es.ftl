### The words of Second Look, in Spanish (español).
### Translated by machine. No native speaker has reviewed these words yet.

-name = Second Look
name-discreet = Notas de página

locale = es-419
direction = ltr
translation = machine
translation-machine = Traducido por una máquina. Ningún hablante nativo ha revisado todavía estas palabras. Puedes ayudarnos a revisarlas.

concern-serious = Preocupación seria
concern-some = Cierta preocupación
concern-none-found = Ninguna señal encontrada
concern-cannot-tell = No se sabe

headline-serious = { $signs ->
    [one] Esta oferta muestra { $signs } señal sobre la que alertan especialistas.
   *[other] Esta oferta muestra { $signs } señales sobre las que alertan especialistas.
}
headline-some = { $signs ->
    [one] Esta oferta muestra { $signs } señal que conviene revisar.
   *[other] Esta oferta muestra { $signs } señales que conviene revisar.
}
headline-none-found = No encontramos señales de alerta conocidas en esta oferta.
headline-cannot-tell = No pudimos comparar esta oferta con nuestras listas.

caution-asked = Aquí alguien pregunta por esta oferta. Lo que sigue trata de la oferta misma.
caution-signs = Las ofertas honestas también pueden mostrar señales así. Revisa algunas cosas antes de decidir.
caution-none-found = Eso no significa que la oferta sea segura. Nuestras listas no conocen todas las señales. Revisa antes de decidir.
caution-cannot-tell = Quizá está en un idioma que nuestras listas aún no cubren. Esto no dice nada de la oferta, ni bueno ni malo.

reasons-title = Lo que vimos
reasons-more = { $signs ->
    [one] Ver { $signs } señal más
   *[other] Ver { $signs } señales más
}
combination-intro = Especialistas describen estas señales juntas:
reason-quote = La publicación dice:
quoted = “{ $quote }”
reason-source = Fuente:
source-dated = { $publisher }, { $date }
source-undated = { $publisher }, sin fecha
reason-doubts = Cuándo esto puede ser un error
opens-tab = (se abre en una pestaña nueva)

next-title = Qué puede venir después
steps-title = Qué puedes hacer
step-verify-employer = Busca al empleador en el registro de empresas del país donde está.
step-ask-contract = Pide un contrato escrito y una visa de trabajo antes de viajar.
step-keep-passport = Ten tu pasaporte siempre contigo. Deja una copia con alguien de confianza.
step-check-register = Pregunta al ministerio de trabajo de tu país si la agencia tiene licencia.
step-talk = Dile a alguien de confianza adónde vas y cuándo llamarás.
step-embassy = ¿Ya estás en el extranjero y algo te preocupa? Puedes pedir ayuda a tu embajada o consulado.

popup-title = { -name }
popup-starting = Leyendo esta página…
popup-unreadable = Esta página no se puede leer
popup-unreadable-hint = Tu navegador no deja que las extensiones lean esta página. Abre una página con una oferta de empleo y prueba otra vez.
popup-failed = No pudimos terminar de leer esta página
popup-failed-hint = Recarga la página y revisa otra vez. Lo que ves ahora no dice nada de sus ofertas.
popup-offers = { $offers ->
    [one] { $offers } oferta de empleo en esta página
   *[other] { $offers } ofertas de empleo en esta página
}
popup-no-offers = No encontramos ofertas de empleo aquí
popup-no-offers-hint = { $read ->
    [one] Leímos { $read } publicación. No parece una oferta de empleo.
   *[other] Leímos { $read } publicaciones. Ninguna parece una oferta de empleo.
}
popup-no-posts-hint = No encontramos publicaciones en esta página. Abre una oferta de empleo y revisa otra vez.
offer-untitled = Oferta de empleo sin título
action-show = Ver en página
action-listen = Escuchar
action-stop = Parar
listen-no-voice = Este dispositivo no tiene una voz en { $language }. Puedes agregar una en los ajustes de tu dispositivo, o leer el texto aquí.
action-copy = Copiar
copy-done = Copiado
copy-failed = No se pudo copiar
action-print = Imprimir
action-wrong = Parece un error
action-elsewhere = Revisar otra cosa
action-again = Revisar otra vez
action-tab = Abrir en pestaña
watch-label = Leer este sitio automáticamente
watch-hint = Marca las publicaciones en { $host } mientras lees.
marks-refused = Esta página borra nuestras marcas una y otra vez. Lo que encontramos está en esta lista.
marks-hidden = No ves marcas en este sitio.
action-marks = Mostrar marcas
popup-private = Ventana privada: al cerrarla no se guarda nada.
popup-stale = Las reglas son del { $date }. Pueden faltar señales más nuevas.
data-lost = Algunos datos guardados no se pudieron leer. Se borraron y todo vuelve a funcionar.
popup-privacy = Todo queda en este dispositivo.

wrong-title = Cuéntanos qué parece estar mal
wrong-hint = Esto guarda un archivo pequeño en tu dispositivo. No se envía nada. Si quieres, puedes pasárselo a { $publisher }.
wrong-alarm = La oferta es honesta
wrong-sign = Una señal no va con las palabras
wrong-missed = Falta una señal
wrong-note = Tu nota, si quieres agregar una
wrong-contents = El archivo contiene tu elección, tu nota, las señales con las palabras citadas y la versión de las reglas. No contiene tu nombre ni la dirección de la página.
wrong-save = Guardar el archivo
wrong-saved = El archivo está en tus descargas.
action-cancel = Cancelar

contacts-title = A quién puedes preguntar: { $country }
contacts-choose = Elige tu país para ver a quién puedes preguntar
contacts-none = Para { $country } aún no tenemos un contacto comprobado. Puedes preguntar a tu embajada, a tu ministerio de trabajo o a tu policía.
contacts-all = Todos los contactos, y ayuda en otras situaciones
contact-for-check-agency = Comprobar la licencia de una agencia
contact-for-check-job = Comprobar si el empleo está registrado
contact-for-check-employer = Comprobar si el empleador existe
contact-for-ask-before = Preguntar antes de viajar
contact-for-help-abroad = Ayuda para quienes están en el extranjero
contact-for-forced-work = Ayuda contra el trabajo forzoso
contact-for-work-advice = Orientación sobre el trabajo
contact-for-cheating-advice = Orientación sobre ofertas falsas
contact-for-police = Policía
contact-inside = desde dentro del país
contact-outside = desde otros países
contact-whatsapp = WhatsApp
contact-old = Puede haber cambiado desde entonces.
contact-mission = La embajada o el consulado de tu país
contact-note-not-enough = Una licencia o un permiso por sí solos prueban poco. Revisa también el empleo mismo.
contact-note-no-agreement = Este país no tiene un acuerdo para enviar trabajadores a { $countries }.
contact-note-bank-only = Paga solo en la cuenta bancaria de la empresa con licencia y guarda el recibo.
contact-note-passport-after = No entregues tu pasaporte antes de que te hayan seleccionado.
contact-note-contract-first = Haz que las autoridades revisen el contrato antes de comprar un pasaje.
contact-note-visa-first = Consigue la visa de trabajo antes de salir.
contact-note-no-fees = Las embajadas no piden dinero por cuentas privadas. Quienes fingen ser una embajada sí lo hacen.
contact-note-ask-mission = Pregunta primero por el empleador a la embajada o al consulado de tu país. Una respuesta lenta no es un no.

quick-exit = Cerrar ya
quick-exit-hint = Cierra esta página de inmediato. Presionar Esc dos veces hace lo mismo.
nav-label = Páginas
nav-check = Revisar
nav-settings = Ajustes
nav-help = Ayuda
title-check = Revisar un texto
title-settings = Ajustes
title-help = Ayuda
title-welcome = Te damos la bienvenida
page-failed-hint = Ciérrala y ábrela de nuevo. Si eso no ayuda, reinicia el navegador.

welcome-title = Una segunda mirada a las ofertas de empleo
welcome-what-reads = { -name } lee ofertas de empleo en las páginas que tú eliges.
welcome-what-signs = Las compara con señales de alerta que han publicado ministerios, la policía y las Naciones Unidas.
welcome-what-shows = Ves las palabras de la oferta, quién nombró la señal y qué puedes hacer después.
welcome-reader-title = Tu idioma y tu país
welcome-sites-title = ¿Dónde debe mirar?
welcome-sites-hint = Tu navegador te pedirá permiso. Puedes quitarlo cuando quieras.
welcome-sites-recommended = { $sites ->
    [one] Leer { $sites } sitio conocido de empleo o red social
   *[other] Leer { $sites } sitios conocidos de empleo y redes sociales
}
welcome-sites-choose = Elegir sitios uno por uno
welcome-sites-none = Ninguno: haré clic cuando quiera revisar
welcome-sites-on = { $sites ->
    [0] Ningún sitio se lee automáticamente. Presiona el botón de la barra de herramientas en cualquier página para revisarla.
    [one] { $sites } sitio se lee automáticamente. También puedes presionar el botón de la barra de herramientas en cualquier otra página.
   *[other] { $sites } sitios se leen automáticamente. También puedes presionar el botón de la barra de herramientas en cualquier otra página.
}
welcome-sites-refused = Tu navegador no lo permitió. Nada ha cambiado.
welcome-try-title = Pruébalo
welcome-try-hint = Esta oferta es inventada. Mira qué dice { -name } de ella.
example-offer = ¡Contratación urgente! Atención al cliente en línea en Camboya. Sin experiencia, aceptamos a todos. Sueldo de 2500 USD al mes, pasaje gratis, alojamiento y comida gratis. No necesitas visa, viajas como turista. La empresa guarda tu pasaporte mientras trabajas. Solo una prueba de mecanografía. Salida en 3 días. Contacto solo por Telegram @example_hr.
welcome-try = Revisar este ejemplo
promise-title = Lo que prometemos
promise-stays = Lo que lees y revisas queda en este dispositivo.
promise-no-account = No hay cuentas ni publicidad, y nadie cuenta lo que haces.
promise-off = En Ajustes puedes apagarlo todo y borrarlo todo.
welcome-done = Listo

check-title = Revisar un texto o un enlace
check-field = Pega una oferta, un mensaje o una dirección web
check-field-hint = También puedes soltar aquí un archivo de texto. Nada sale de este dispositivo.
check-go = Revisar
check-clear = Vaciar
check-empty = Primero pega o escribe algo.
check-too-long = Esto tiene más de { $most } letras. Pega un trozo más corto, por ejemplo una sola oferta.
check-file-unreadable = En este archivo no hay texto que podamos leer. Todavía no podemos leer imágenes.
check-working = Comparando…
check-link-title = ¿Abrir { $host } y revisarlo?
check-link-hint = La página se abre en una pestaña nueva. El sitio ve tu visita, como con cualquier enlace. Quizá tu navegador te pida permiso para leerla.
check-link-open = Abrir y revisar
check-link-working = Abriendo y leyendo { $host }…
check-link-refused = Sin tu permiso no se puede leer la página. Puedes abrirla tú y presionar ahí el botón de la barra de herramientas, o pegar aquí su texto.
check-link-failed = Esta página no se pudo abrir o leer. Revisa la dirección, o pega aquí el texto.
check-not-offer = Esto no parece una oferta de empleo
check-not-offer-hint = Solo comparamos ofertas de empleo. Si es una, pégala completa: el trabajo, el lugar, el pago y el contacto.
check-text-title = El texto, con las señales marcadas
check-sign = Señal { $number }
check-earlier = Revisiones anteriores
menu-check-text = Revisar este texto
menu-check-link = Revisar este enlace

settings-title = Ajustes
settings-saved = Guardado
settings-reader = Sobre ti
setting-language = Idioma
setting-country = Tu país de origen
setting-country-hint = Con esto sabemos a quién puedes preguntar y qué trabajo es en el extranjero. Queda en este dispositivo.
country-unsaid = Sin indicar
setting-size = Tamaño del texto
size-usual = Normal
size-large = Grande
size-largest = Muy grande
settings-sites = Sitios que se leen automáticamente
settings-sites-hint = Las publicaciones de estos sitios se revisan mientras lees. En otras páginas, presiona el botón de la barra de herramientas.
settings-sites-none = Ningún sitio se lee automáticamente.
site-off = Dejar de leer { $site }
site-add = Agregar un sitio
site-add-field = Dirección web del sitio
site-add-wrong = Esto no es una dirección web. Se escribe así: jobs.example.com
sites-boards = Sitios de empleo
sites-social = Redes sociales y chats
settings-rules = Reglas
settings-rules-about = { $publisher }, versión { $version } del { $date }: { $rules ->
        [one] { $rules } regla
       *[other] { $rules } reglas
    } en { $languages ->
        [one] { $languages } idioma
       *[other] { $languages } idiomas
    }.
settings-history = Historial
settings-history-hint = Guarda las ofertas con señales que encontraste y los textos que revisaste. Solo en este dispositivo.
history-off = No guardar
history-week = Guardar por 7 días
history-month = Guardar por 30 días
history-empty = No hay nada guardado.
history-delete = Borrar { $title }
history-delete-all = Borrar todo
history-delete-sure = ¿Borrar todo el historial? Esto no se puede deshacer.
action-delete = Borrar
action-keep = Conservar
history-deleted = Borrado.
action-undo = Deshacer
settings-discreet = Modo discreto
settings-discreet-hint = Un ícono neutro y títulos neutros. No se guarda historial, y la ventana se cierra cuando pasas a otra cosa.
settings-file = Mover o restablecer
settings-export = Guardar los ajustes en un archivo
settings-import = Cargar ajustes de un archivo
settings-imported = Tus ajustes se cargaron. Hay que volver a permitir los sitios: actívalos en la lista.
settings-import-failed = Este archivo no contiene ajustes nuestros. Nada ha cambiado.
settings-reset = Borrar todo y empezar de nuevo
settings-reset-sure = ¿Borrar todos los ajustes, el historial y los sitios? Esto no se puede deshacer.
settings-reset-done = Todo se ha borrado.

title-rules = Reglas
rules-title = De quién son las reglas que se usan
rules-intro = Las reglas dicen qué palabras son señales. { -name } trae las suyas. También puedes recibir las reglas de una organización en la que confías. Las reglas solo pueden agregar señales. No pueden ocultar lo que encuentran otras reglas, y no se enteran de nada sobre ti.
rules-open = Ver, agregar o desactivar reglas
rules-bundled = Estas reglas vienen con { -name } y se renuevan con él.
rules-since = Recibes estas reglas desde el { $date }.
rules-confirmed-on = La organización que las publica las confirmó por última vez el { $date }.
rules-expired = Las reglas se confirmaron por última vez el { $date }. Siguen funcionando, pero puede que no estén al día.
rules-sure = Comparaste los números: estas reglas son de { $publisher }.
rules-unsure = Nadie ha comprobado todavía que estas reglas sean de { $publisher }. Mientras tanto, lo que solo ellas encuentran se muestra, como máximo, con “Cierta preocupación”.
rules-managed = Quien administra este navegador eligió estas reglas.
rules-left-out = Estas reglas no se pueden usar junto con las demás. Se guardan, pero no encuentran nada.
rules-digits = Compara los números
rules-digits-hint = Pide a la organización que publica las reglas que te lea estos números, por teléfono o en persona. Un mensaje que llegó con el enlace no prueba nada.
rules-digits-same = Son iguales
rules-digits-undo = Ahora tengo dudas
rules-digits-differ = Si son distintos, no uses estas reglas y avisa a la organización que las publica.
rules-use = Usar estas reglas
rules-single = Reglas una por una
rules-single-hint = Desactiva una regla que se equivoca una y otra vez. Las demás siguen activas.
rules-taken-back = La organización que publicó esta regla la retiró.
rules-changed = Versión { $version }. Reglas nuevas o cambiadas: { $added }. Reglas quitadas: { $removed }.
rules-look = Buscar novedades
rules-up-to-date = No hay nada nuevo.
rules-renewed = Ya se usan reglas más nuevas.
rules-stop = Dejar de recibir
rules-stop-sure = ¿Dejar de recibir estas reglas y borrarlas de este dispositivo?
rules-stopped = Ya no recibes estas reglas.
rules-when = Cuándo buscar reglas más nuevas
rules-daily = Una vez al día
rules-by-hand = Solo cuando presiono el botón
rules-when-hint = La computadora de la organización ve entonces que alguien pregunta y desde qué dirección de internet. No ve ninguna página, ningún texto ni ningún nombre.
rules-add = Recibir otras reglas
rules-add-hint = Necesitas un enlace, un archivo o una imagen hecha de cuadritos (un código QR) de la organización.
rules-link = Enlace
rules-link-go = Ver las reglas
rules-file = Elegir archivo o imagen
rules-camera = Usar la cámara
rules-camera-hint = Pon la imagen de cuadritos frente a la cámara.
rules-camera-stop = Apagar la cámara
rules-camera-refused = No se puede usar la cámara. Elige una imagen o pega el enlace.
rules-looking = Leyendo las reglas…
rules-found = Todavía no ha cambiado nada. Estas son las reglas:
rules-follow = Recibir estas reglas
rules-followed = Ahora recibes estas reglas.
rules-move = Usar esta dirección desde ahora
rules-refused = Nada ha cambiado.
rules-no-link = Esto no es un enlace a reglas. Un enlace así empieza con { $start }
rules-no-code = En este archivo o imagen no hay ningún enlace a reglas.
rules-why-unreachable = No pudimos llegar a las reglas. ¿Tienes conexión a internet? Prueba otra vez más tarde.
rules-why-missing = En esta dirección no hay reglas. Pide un enlace nuevo a la organización que las publica.
rules-why-other = Estas no son las reglas que indica el enlace. Pide un enlace nuevo a la organización que las publica.
rules-why-unsigned = La firma de la organización no es correcta. Puede que alguien haya cambiado estas reglas. Pregunta a la organización.
rules-why-expired = Lo que se ofrece ahí ya venció. La organización que publica las reglas tiene que renovarlo.
rules-why-older = Lo que se ofrece ahí es más antiguo que lo que tienes.
rules-why-unusable = Estas reglas están dañadas o necesitan un { -name } más nuevo.
rules-why-full = No queda espacio para guardar estas reglas en este dispositivo.
rules-why-taken = Ya tienes reglas con este nombre, de otra organización. Si quieres estas, primero deja de recibir las otras.
reason-rules = De las reglas de { $publisher }
reason-unsure = Nadie ha comprobado todavía quién publica estas reglas.

help-title = Ayuda
help-words-title = Qué significan las palabras
help-serious = Señales fuertes de varios tipos, o señales que especialistas describen juntas. Revisa antes de hacer otra cosa.
help-some = Una señal fuerte, o señales poco comunes de dos tipos. En un mensaje corto bastan menos señales. Algunas ofertas honestas también son así.
help-none-found = Una oferta sin señales conocidas. Eso no significa que sea segura.
help-cannot-tell = Una oferta en un idioma o una forma que nuestras listas no cubren.
help-how-title = Cómo funciona
help-how-why = Algunas ofertas de empleo han llevado a personas a trabajos en el extranjero de los que no podían salir.
help-how-reads = { -name } lee el texto de las publicaciones en tu dispositivo y busca palabras que informes publicados nombran como señales.
help-how-source = Cada señal viene de una fuente pública: un ministerio, la policía, las Naciones Unidas, investigadores o noticias. La fuente se muestra con su fecha.
help-how-together = La mayoría de las señales dice poco por sí sola. Lo que cuenta es cuántos tipos de señales muestra una oferta.
help-limits-title = Lo que no puede hacer
help-limits-truth = No puede saber si una oferta es honesta. Solo ve las palabras.
help-limits-chat = Muchas señales aparecen más tarde, en el chat o en el camino. Vuelve y revisa otra vez.
help-limits-pictures = Todavía no puede leer palabras en imágenes.
help-limits-languages = Las reglas las escribió una máquina y esperan la revisión de hablantes nativos. Algunas señales se les escaparán.
help-errors-title = Con qué frecuencia se equivoca
help-errors-honest = De { $posts } publicaciones de empleo reales, { $alarms } quedaron marcadas con alguna preocupación. No se sabe nada en contra de ellas.
help-errors-lures = De { $lures } ofertas malas inventadas, para las que nadie lo había ajustado, detectó { $caught }.
help-errors-date = Medido el { $date }. Las ofertas reales serán distintas.
help-contacts-title = A quién puedes preguntar
help-contacts-country = País
help-embassy = Tu embajada o consulado puede ayudarte en otro país. Puede tardar, y nadie puede prometer cómo termina.
help-iom = La Organización Internacional para las Migraciones (OIM) trabaja con gobiernos y refugios en muchos países. Pregunta por su oficina local.
help-police = La policía de tu país puede trabajar con la policía de otros países.
help-situations-title = Ayuda en otras situaciones
help-travelling-title = Ya estoy en camino
help-inside-title = Estoy allí y no puedo irme
help-friend-title = Me preocupa alguien
help-back = Volver a toda la ayuda
help-travelling-turn = Puedes volver atrás. Nadie tiene derecho a obligarte a seguir.
help-travelling-staff = En un aeropuerto o una frontera puedes pedir ayuda al personal.
help-travelling-papers = Quédate con tu pasaporte y tu teléfono. No tienes que entregarlos a nadie que vaya a recibirte.
help-travelling-tell = Envía a alguien de confianza el lugar donde estás, tu pasaje, y el nombre y número de quien te va a recibir.
help-travelling-change = Si el lugar o el chofer no es el que acordaste, detente y llama a alguien antes de seguir.
help-travelling-embassy = Llama a tu embajada o consulado en el país donde estás.
help-inside-fault = Lo que pasó no es culpa tuya. Ofertas así han engañado a personas con estudios y buen criterio.
help-inside-watched = Puede que vigilen tu teléfono. Lee esto solo cuando no haya nadie cerca, y presiona “{ quick-exit }” si llega alguien.
help-inside-embassy = Cuando nadie lo vea, escribe o llama a tu embajada. Di tu nombre, tu número de pasaporte y dónde estás.
help-inside-photos = Guarda fotos de tus papeles en un lugar que solo tú puedas abrir.
help-inside-before = Si estás a punto de salir, llama antes a la embajada. Los refugios suelen estar llenos y la ayuda puede tardar.
help-inside-risk = Solo tú puedes juzgar qué es posible. Ha habido castigos por intentos de salir que no resultaron.
help-inside-fees = Las embajadas no piden dinero por cuentas privadas.
help-inside-forced = Si te obligaron a hacer cosas que no querías, dilo. Las Naciones Unidas piden a los Estados que no traten a estas personas como delincuentes.
help-friend-before = Si la persona aún no se ha ido: escúchala, no la culpes y mira las señales con ella.
help-friend-recruiter = No escribas al reclutador ni a la empresa. Puede empeorar las cosas.
help-friend-messages = Si es posible que retengan a la persona, no le insistas con mensajes. Quizá vigilen su teléfono.
help-friend-write = Anota todo lo que sabes: nombre completo, pasaporte, vuelos, nombres, números, lugares, fechas. Guarda mensajes e imágenes.
help-friend-tell = Avisa al ministerio de relaciones exteriores de tu país o a la embajada en el lugar, y a la policía de tu país.
help-friend-pay = Pregunta a la embajada antes de pagar a alguien para traer a la persona de vuelta.
help-friend-rest = Cuídate tú también, y comparte esto con alguien de confianza.

mark-open = Ver por qué
mark-close = Cerrar
mark-quote = La publicación dice:
mark-unseen = Algunas de estas palabras están en la página, pero no se ven.
mark-more = Abre { -name } en la barra de herramientas para ver fuentes y próximos pasos.
mark-hide-post = Ocultar esta marca
mark-hide-site = Sin marcas en este sitio
