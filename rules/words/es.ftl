### What a reader is told of each sign, in Spanish (español).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = El trabajo es de atención al cliente o chat en otro país.
    .why = Varios gobiernos mencionan este trabajo entre los que se prometieron a la gente.
    .doubt-1 = Grandes empresas contratan legalmente a personas de muchos idiomas para atender clientes en el extranjero.

indicator-overseas-digital-sales = El trabajo es de ventas en línea, marketing o informática en el extranjero.
    .why = El Ministerio de Relaciones Exteriores de la India menciona empleos de ventas digitales y marketing en Tailandia como gancho.
    .doubt-1 = Muchísimas empresas legales contratan personal de marketing e informática de otros países.

indicator-overseas-typist = El trabajo es de mecanografía o ingreso de datos en otro país.
    .why = Informes de la India y Filipinas describen empleos así en el extranjero que llevaron a centros de estafas.
    .doubt-1 = Oficinas de los países del Golfo contratan legalmente a personal administrativo de otros países.

indicator-overseas-translator = Traducción fácil en el extranjero, sin pedir formación.
    .why = La embajada de Japón en Tailandia y avisos de Corea dicen que el trabajo fácil de traducción en el extranjero se usa como gancho.
    .doubt-1 = Empresas de turismo y eventos a veces aceptan a principiantes que hablan dos idiomas.

indicator-border-casino-work = Trabajo en casino o resort en un lugar que especialistas siguen de cerca.
    .why = El Ministerio de Relaciones Exteriores de Tailandia e informes de Malasia describen como gancho empleos en casinos y resorts de ciudades fronterizas.
    .doubt-1 = Casinos y hoteles con licencia en estos países también contratan legalmente.

indicator-overseas-modelling = Trabajo de modelaje o actuación en Tailandia o países vecinos.
    .why = Noticias hablan de un actor al que llevaron al otro lado de la frontera y de un modelo desaparecido, tras ofertas en Tailandia.
    .doubt-1 = Empresas conocidas de cine, moda y publicidad también trabajan en estos países.

indicator-ai-face-model = Buscan a alguien que ponga la cara en videollamadas.
    .why = Noticias hablan de empleos de modelaje en Asia que, según se cree, llevaron a centros de estafas.
    .doubt-1 = Las tiendas en línea contratan a presentadores para ventas en vivo.

indicator-openly-illicit-work = La propia publicación busca gente que engañe a otras personas.
    .why = El Ministerio de Relaciones Exteriores de Indonesia dice que algunas publicaciones de empleo ya buscan abiertamente gente para hacer estafas.
    .doubt-1 = Las bromas, los castings de cine y las publicaciones que buscan personal contra el fraude pueden sonar parecido.

indicator-alabuga-programme = La publicación nombra el programa Alabuga, en Rusia.
    .why = El Ministerio de Relaciones Exteriores de Sudáfrica alertó sobre estas ofertas tras informes de que pusieron a mujeres a armar drones.
    .doubt-1 = Otras empresas de la misma zona económica contratan personal de ingeniería y construcción.
    .doubt-2 = Las noticias y alertas sobre el programa también lo nombran.

indicator-russia-work-study = Un programa de trabajo y estudio en Rusia.
    .why = El Ministerio de Relaciones Exteriores de Sudáfrica alertó a los jóvenes sobre programas extranjeros que promocionan influencers.
    .doubt-1 = Hay universidades con programas de intercambio honestos.

indicator-russia-civil-job = Un empleo civil en Rusia con un bono o un pasaporte.
    .why = Informes describen a extranjeros contratados para empleos civiles en Rusia a quienes luego pasaron a contratos del ejército.
    .doubt-1 = Fábricas, granjas y constructoras de Rusia también contratan legalmente en el extranjero.

indicator-paid-to-play = El trabajo es solo jugar o apretar teclas.
    .why = Un periódico de Vietnam cuenta de una oferta en la que solo había que sentarse a jugar.
    .doubt-1 = Las empresas de videojuegos pagan a quienes prueban juegos, y los equipos pagan a sus jugadores.

indicator-online-gambling = El negocio son las apuestas en línea.
    .why = Informes de Filipinas e Indonesia relacionan el reclutamiento para centros de estafas con empresas de apuestas en el exterior.
    .doubt-1 = En muchos países, las empresas de apuestas en línea tienen licencia y contratan legalmente.

indicator-crypto-investment = El negocio son criptomonedas, forex o una plataforma de inversión.
    .why = El Ministerio de Relaciones Exteriores de Brasil e informes de Nepal mencionan el trabajo con criptomonedas e inversiones como gancho.
    .doubt-1 = Bancos, corredores de bolsa y empresas de software de este sector contratan legalmente en todas partes.

indicator-desk-job-watched-country = Trabajo de oficina o en línea en un lugar que especialistas siguen de cerca.
    .why = La India, Pakistán e INTERPOL informan que empleos así en Camboya, Laos y Myanmar llevaron a centros de estafas.
    .doubt-1 = Bancos, organizaciones de ayuda, embajadas, hoteles y empresas de software de estos países también contratan para oficina.

indicator-known-compound = Trabajo de oficina o casino en un sitio descrito como complejo cerrado.
    .why = Medios de noticias y observadores nombran este sitio como un lugar con trabajo de estafas.
    .doubt-1 = En estos lugares también hay tiendas, constructoras, hoteles y escuelas, y los sitios cambian de dueño.

indicator-thailand-sales-care = Ventas o atención al cliente en Tailandia para extranjeros.
    .why = La embajada de Kenia dijo que los empleos de ventas y atención al cliente que se anuncian en Tailandia no existen.
    .doubt-1 = Agencias de viajes, tiendas y centros de llamadas de Tailandia también contratan legalmente a extranjeros.

indicator-uae-chat-work = Trabajo de chat en los Emiratos Árabes Unidos.
    .why = El Khaleej Times describe empleos de chat en Dubái donde multaban al personal si no cumplía las metas.
    .doubt-1 = Tiendas, bancos y aerolíneas de los Emiratos también atienden por chat.

indicator-workplace-told-later = El país o la ciudad del trabajo se dice solo después.
    .why = Un estudio de Taiwán sobre estas publicaciones y un aviso de Japón describen empleos que solo se anunciaban como “en el extranjero”.
    .doubt-1 = Las empresas navieras, de ayuda y de construcción suelen asignar el lugar después de contratar.

indicator-unnamed-overseas = Trabajo bien pagado en el extranjero, sin nombrar el país.
    .why = Un estudio de Taiwán y un aviso de Japón describen empleos bien pagados que solo se anunciaban como “en el extranjero”.
    .doubt-1 = Agencias honestas con trabajo en varios países pueden nombrarlos solo en su propio sitio web.

indicator-new-hub = Trabajo en línea o de casino en un lugar que especialistas mencionan desde hace poco.
    .why = INTERPOL, las Naciones Unidas y la prensa mencionan lugares nuevos fuera de la región del Mekong.
    .doubt-1 = Bancos, aerolíneas y centros de llamadas con licencia en estos lugares también contratan legalmente.

indicator-informal-border-crossing = Después de llegar, llevan a la gente al otro lado de una frontera.
    .why = Informes de Tailandia, Vietnam y Malasia hablan de personas reclutadas que cruzaron una frontera de noche, en bote o por senderos.
    .doubt-1 = A algunos resorts en islas y ríos solo se llega en bote.

indicator-onward-drive-to-border = Un chofer lleva a quienes llegan hasta una zona de frontera.
    .why = Informes hablan de personas que aterrizaron en Bangkok y a las que luego llevaron por horas en auto hasta la frontera.
    .doubt-1 = Hoteles, escuelas y organizaciones de ayuda de ciudades fronterizas también recogen a su personal en el aeropuerto.

indicator-third-country-route = El viaje pasa primero por un tercer país.
    .why = La Oficina de Inmigración de Filipinas informa de personas reclutadas que fueron enviadas a Camboya por un tercer país.
    .doubt-1 = Muchos vuelos hacen escalas normales.

indicator-gateway-province = El primer tramo lleva a una región fronteriza.
    .why = Informes de China y Vietnam hablan de personas a las que citaron primero en una región fronteriza y luego llevaron al otro lado.
    .doubt-1 = Hoteles, granjas, escuelas y empresas de transporte de ciudades fronterizas también reciben ahí a su personal nuevo.

indicator-interview-abroad = La entrevista es en un país distinto al del trabajo.
    .why = Un grupo especial de Sri Lanka cuenta de entrevistas en Dubái antes de que el viaje siguiera a Myanmar.
    .doubt-1 = Aerolíneas y grandes empresas a veces llevan en avión a los candidatos a una jornada de selección.

indicator-pay-far-above-usual = Pagan varias veces lo normal y no piden habilidades.
    .why = El FBI y la Organización Internacional para las Migraciones mencionan como señal de alerta un pago muy alto por un trabajo común.
    .doubt-1 = Quizá el pago corresponde a otro país, no al que nombra la publicación.
    .doubt-2 = Las comisiones y propinas pueden hacer que un pago normal parezca alto.

indicator-easy-work-high-pay = El atractivo es trabajo fácil y pago alto.
    .why = Autoridades de Vietnam, Tailandia y Hong Kong alertan sobre publicaciones que prometen trabajo liviano y pago alto.
    .doubt-1 = Algunas publicaciones de ventas, honestas pero exageradas, hablan así.

indicator-windfall-pay = Prometen muchísimo dinero por pocos días.
    .why = Informes de Japón citan publicaciones que prometen un millón de yenes en cinco días por trabajar en el extranjero.
    .doubt-1 = Un premio, una cifra de ventas o el tamaño de una empresa pueden sonar parecido.

indicator-pay-in-dollars-or-crypto = El pago se indica en dólares o criptomonedas.
    .why = El Ministerio de Relaciones Exteriores de Indonesia informa que a la gente le prometieron pago en dólares por trabajar en Camboya.
    .doubt-1 = Barcos, organizaciones de ayuda y muchos empleadores legales pagan en dólares.

indicator-advance-or-debts-cleared = Dinero antes del viaje, o la empresa paga las deudas.
    .why = Un estudio de Taiwán sobre publicaciones de trabajo en el extranjero encontró ofertas de adelantos en efectivo y de pago de deudas.
    .doubt-1 = Bancos y asesorías de deudas que buscan personal pueden usar estas palabras.

indicator-no-experience = No se necesita experiencia.
    .why = La televisión de Vietnam habla de ofertas de trabajo liviano que no pedían ninguna habilidad.
    .doubt-1 = Muchísimos trabajos comunes capacitan a principiantes.

indicator-no-diploma = No se necesita título.
    .why = La prensa cuenta que las publicaciones de empleo en apuestas en línea no piden título ni notas.
    .doubt-1 = Muchísimos trabajos comunes no exigen título.

indicator-typing-test-only = Lo que evalúan es la velocidad al teclear.
    .why = El Ministerio de Relaciones Exteriores de la India habla de ofertas en el extranjero con una entrevista corta y una prueba de mecanografía.
    .doubt-1 = Empleos de oficina y de centros de llamadas con un empleador conocido también hacen esta prueba.

indicator-passport-is-enough = Lo principal que piden es un pasaporte.
    .why = La prensa cuenta que las publicaciones de apuestas en línea piden velocidad al teclear y pasaporte.
    .doubt-1 = Los trabajos en barcos o granjas pueden pedir solo papeles porque las habilidades ya se evaluaron antes.

indicator-anyone-accepted = Aceptan a cualquiera para un trabajo bien pagado en el extranjero.
    .why = Informes de Japón citan publicaciones de trabajo bien pagado en el extranjero que aceptan a personas de cualquier edad o sexo.
    .doubt-1 = Los programas para granjas y fábricas también reciben a hombres y mujeres de muchas edades.

indicator-telegram-contact = El contacto es por Telegram.
    .why = El Ministerio de Relaciones Exteriores de Corea y autoridades de Filipinas describen ofertas de trabajo en el extranjero que se manejaron por Telegram.
    .doubt-1 = En muchos países, empleadores legales usan Telegram todos los días.

indicator-messenger-only = Solo se puede contactar al reclutador por mensajería.
    .why = La policía de Hong Kong habla de ofertas en el extranjero con solo una cuenta de chat como contacto.
    .doubt-1 = Agencias pequeñas y empleadores del Golfo, la India y África muchas veces dan solo un número de WhatsApp.

indicator-bounty-per-recruit = Ofrecen dinero por cada persona que se lleve.
    .why = Informes de Japón citan publicaciones de trabajo en el extranjero que también buscan reclutadores y pagan por persona.
    .doubt-1 = Muchas empresas pagan a su propio personal por una buena recomendación.

indicator-no-interview = Contratan para el extranjero sin una entrevista de verdad.
    .why = Autoridades de Indonesia y Brasil cuentan de una charla rápida en línea y luego un viaje apresurado.
    .doubt-1 = Los programas agrícolas de temporada pueden asignar puestos por sorteo o con una prueba.

indicator-passport-held = La empresa se queda con el pasaporte de quien trabaja.
    .why = La Organización Internacional del Trabajo menciona la retención de los documentos de identidad como señal de trabajo forzoso.
    .doubt-1 = Los barcos y algunas empresas de turismo guardan los pasaportes para trámites de puerto, con permiso del personal.

indicator-passport-scan-upfront = Piden una foto del pasaporte antes de cualquier contrato.
    .why = Un aviso público de Nepal menciona como señal que pidan el pasaporte antes de cualquier contrato.
    .doubt-1 = Agencias con licencia y empleadores del Golfo suelen pedir una copia del pasaporte con la solicitud.

indicator-passport-made-for-you = El reclutador tramita o paga el pasaporte.
    .why = Un ministerio de Indonesia habla de personas a las que les tramitaron el pasaporte antes de un viaje rápido.
    .doubt-1 = Algunos programas legales de empleo ayudan con el formulario del pasaporte o prestan dinero para pagarlo.

indicator-fake-itinerary = El pasaje de vuelta o la reserva de hotel son solo para mostrar.
    .why = La Oficina de Inmigración de Filipinas informa de pasajes de vuelta y reservas de hotel falsos que se dieron a personas reclutadas.
    .doubt-1 = Agencias de viajes que buscan personal para hacer reservas pueden usar estas palabras.

indicator-family-and-bank-details = Piden datos de la familia o del banco antes del empleo.
    .why = Avisos de Corea y Japón alertan que estos datos se usaron después para presionar a la gente.
    .doubt-1 = Después de contratar, el empleador necesita un contacto de emergencia y una cuenta bancaria.

indicator-contract-after-arrival = No hay contrato escrito antes del viaje.
    .why = Una embajada de Corea aconseja pedir las condiciones por escrito, y Vietnam informa de personas que no tenían contrato firmado.
    .doubt-1 = Algunos empleadores firman un segundo contrato, local, después de la llegada.

indicator-tourist-visa-for-work = Se entra con visa de turista, pero para trabajar.
    .why = Autoridades de muchos países informan que a la gente se le dijo que entrara como turista.
    .doubt-1 = En algunos países del Golfo, los empleadores cambian legalmente la visa de visita por una de trabajo después de la entrada.

indicator-no-visa-needed = La oferta dice que no se necesita visa.
    .why = Los gobiernos de Filipinas y Corea mencionan como señal de alerta los empleos en el extranjero que no piden visa.
    .doubt-1 = Quienes tienen derecho a trabajar en un país no necesitan visa.
    .doubt-2 = Los trabajos en barcos y los remotos quizá tampoco la necesiten.

indicator-agent-handles-all = El reclutador se ocupa de todos los papeles y gastos.
    .why = Informes de Malasia y la India describen a agentes que arreglaron visa, pasaje y hotel para las personas reclutadas.
    .doubt-1 = Los empleadores justos también pagan la visa y el pasaje y ayudan con los formularios.

indicator-ticket-paid = El reclutador paga el pasaje.
    .why = Avisos de Corea y Brasil describen pasajes enviados por adelantado en ofertas que terminaron en trabajo de estafas.
    .doubt-1 = Las normas de contratación justa piden que el empleador pague el viaje, así que muchísimas ofertas buenas dicen esto.

indicator-posing-as-tourist = Piden hacerse pasar por turista o enseñan qué decir en migración.
    .why = La Oficina de Inmigración de Filipinas informa de personas reclutadas a las que dijeron que fingieran ser turistas y qué debían decir.
    .doubt-1 = Las empresas que venden viajes también ayudan a los turistas con los formularios.

indicator-departure-within-days = Hay que viajar en pocos días.
    .why = Informes de Filipinas, Brasil e Indonesia describen contrataciones rápidas y salidas inmediatas.
    .doubt-1 = Barcos, eventos y obras cortas también necesitan gente de inmediato.

indicator-upfront-fee = Piden dinero antes de empezar a trabajar.
    .why = Informes de la India y Kenia describen cobros que personas reclutadas pagaron a agentes por empleos así.
    .doubt-1 = Algunos países permiten que agencias con licencia cobren una tarifa limitada después de firmar el contrato.

indicator-travel-cost-as-debt = El viaje o el alojamiento se cobran después a quien trabaja.
    .why = El FBI y la OIT describen gastos de viaje que se volvieron una deuda que había que pagar trabajando.
    .doubt-1 = Algunos programas legales de temporada prestan el pasaje y lo descuentan en cuotas pactadas por escrito.

indicator-penalty-to-leave = Cobran a quien se va antes de tiempo.
    .why = Grupos de derechos humanos e INTERPOL informan de personas que tuvieron que pagar para que las dejaran irse.
    .doubt-1 = En algunos países y oficios es legal acordar que se devuelva el costo de la capacitación.

indicator-fines-for-targets = No cumplir metas o reglas cuesta dinero.
    .why = El Khaleej Times describe a personal de chat al que multaban cuando no cumplía sus metas.
    .doubt-1 = En ventas puede bajar el bono, no el sueldo, cuando no se cumplen las metas.

indicator-free-room-and-board = El alojamiento y la comida son gratis.
    .why = El Departamento de Empleo de Tailandia describe publicaciones de trabajo en línea con alojamiento y comida.
    .doubt-1 = Muchísimos trabajos comunes dan alojamiento y comida.

indicator-closed-campus = Se trabaja y se vive en un mismo lugar cerrado.
    .why = Informes de Vietnam y de grupos de derechos humanos describen sitios cerrados donde la gente trabajaba y vivía.
    .doubt-1 = Fábricas, minas, escuelas y resorts suelen alojar al personal en sus terrenos.

indicator-phone-not-allowed = No se permite tener o usar el propio teléfono.
    .why = Un aviso de Corea y el relato de un periodista describen sitios donde al personal le quitaban o prohibían el teléfono.
    .doubt-1 = Bancos, fábricas de chips y centros de llamadas prohíben el teléfono en el área de trabajo.

indicator-long-shifts = Trabajo de oficina con turnos muy largos o casi sin descanso.
    .why = El Khaleej Times e informes de Nepal describen turnos de doce horas y más en empleos así.
    .doubt-1 = En seguridad, enfermería, transporte y fábricas hay turnos largos legales, con días de descanso.

indicator-not-a-scam-denial = La propia publicación promete que es honesta.
    .why = Un estudio de Taiwán e informes de Japón encontraron que publicaciones así prometen honestidad y seguridad.
    .doubt-1 = También pueden decirlo reclutadores honestos a quienes les preguntaron si su oferta es real.

indicator-legal-claim = La publicación insiste en que el trabajo es legal o real.
    .why = La televisión pública de Tailandia describe una página que imitaba a una oficina pública y prometía visas legales.
    .doubt-1 = Donde hay mucho fraude, los reclutadores suelen aclarar que son auténticos.

indicator-delete-chat = Piden borrar el chat.
    .why = Un periódico local de China informa que a una persona reclutada le dijeron que borrara todos los chats con su contacto.
    .doubt-1 = En empleos de software y moderación, borrar mensajes puede ser parte de la tarea.

indicator-family-not-told = Piden no contarles a la familia o a los amigos.
    .why = Informes de Liberia, Nigeria y Vietnam describen a personas reclutadas a las que pidieron guardar la oferta en secreto.
    .doubt-1 = Las búsquedas confidenciales pueden pedir discreción sobre el empleador.

indicator-limited-slots = Quedan pocos lugares: hay que decidir ya.
    .why = Informes de Tailandia y Taiwán citan publicaciones que presionan a quien lee con cupos limitados.
    .doubt-1 = Muchísimas publicaciones comunes piden responder rápido.

indicator-employer-withheld = No revelan el nombre de la empresa.
    .why = El centro antifraude de Hong Kong menciona como señal de alerta las ofertas en el extranjero sin un empleador claro.
    .doubt-1 = Las agencias de empleo suelen nombrar a su cliente solo después de una primera charla.

indicator-vague-computer-work = Trabajo simple de computadora o chat, sin tareas claras.
    .why = Avisos de Corea y del FBI describen como señal de alerta el trabajo de computadora vago o simple en el extranjero.
    .doubt-1 = Las publicaciones cortas de empleadores honestos a veces no detallan las tareas.

indicator-foreign-firm = Del empleador solo dicen qué tipo de empresa es.
    .why = Informes de Indonesia hablan de firmas a las que solo llamaban empresa extranjera, de inversión o de informática.
    .doubt-1 = Las agencias de empleo muchas veces no nombran al principio a un cliente honesto.

indicator-aimed-at-debtors = La publicación se dirige a gente con deudas o en apuros.
    .why = Un estudio de Taiwán sobre publicaciones de trabajo en el extranjero encontró muchas dirigidas a gente con deudas o cuentas congeladas.
    .doubt-1 = Organizaciones de ayuda y asesorías de deudas que buscan personal pueden usar estas palabras.

indicator-narrow-age-or-looks = Buscan mujeres jóvenes o atractivas para el extranjero.
    .why = El Ministerio de Relaciones Exteriores de Sudáfrica alertó sobre ofertas en el extranjero dirigidas solo a mujeres jóvenes.
    .doubt-1 = En algunos países, los anuncios para tiendas, hoteles y tripulación de cabina todavía piden sexo, edad y apariencia.

indicator-minors-accepted = Aceptan a menores de 18 años para trabajar en el extranjero.
    .why = Informes sobre centros de estafas hablan de menores entre las personas reclutadas; la de menor edad tenía 15 años.
    .doubt-1 = Los programas de intercambio y formación aceptan legalmente a menores de 18 años.

indicator-students-holiday = Empleo de vacaciones en el extranjero para estudiantes o egresados de secundaria.
    .why = Un informe de China habla de un estudiante que buscó trabajo de vacaciones y desapareció cerca de Myanmar.
    .doubt-1 = Programas conocidos de intercambio, trabajo y viaje también buscan estudiantes para las vacaciones.

combination-desk-job-with-typing-test = El Ministerio de Relaciones Exteriores de la India ha informado de ofertas que combinan trabajo de oficina en Tailandia, Laos o Camboya con una prueba de mecanografía.
combination-typing-test-and-short-interview = El Ministerio de Relaciones Exteriores de la India ha informado de ofertas que combinan una entrevista breve con una prueba de mecanografía.
combination-desk-job-on-visit-visa = En Bangladesh, Pakistán, Nepal y Sri Lanka se ha informado de ofertas que combinan trabajo de computadora o de centro de llamadas con una visa de visita.
combination-customer-service-by-messenger = La Oficina de Inmigración de Filipinas ha informado de ofertas que combinan atención al cliente o ingreso de datos en Camboya o Laos con contacto por mensajería.
combination-customer-service-as-tourist = La Oficina de Inmigración de Filipinas ha informado de ofertas que combinan atención al cliente en el extranjero con salir como turista.
combination-thailand-work-with-fee = En Kenia y Uganda se ha informado de ofertas que combinan ventas o atención al cliente en Tailandia con un cobro o una visa de turista.
combination-high-pay-travel-and-board = El FBI ha informado de ofertas que combinan un pago muy alto, viaje pagado, y alojamiento y comida gratis por trabajo de computadora.
combination-chat-work-in-the-emirates = El Khaleej Times ha informado de ofertas que combinan trabajo de chat en los Emiratos con una prueba de mecanografía y alojamiento gratis.
combination-easy-work-no-experience = La Oficina de Seguridad de Hong Kong ha informado de ofertas en el extranjero que combinan trabajo fácil sin experiencia, pago alto y viaje pagado.
combination-simple-work-high-income = El Ministerio de Relaciones Exteriores de Corea ha informado de ofertas que combinan trabajo simple de computadora, ingresos altos y viaje pagado.
combination-short-work-for-anyone = Autoridades de Japón han informado de ofertas que combinan dinero rápido, trabajo para cualquiera y un lugar que no se dice o contacto por mensajería.
combination-debts-and-advance = En Taiwán se ha informado de ofertas para gente con deudas, con un adelanto o una promesa de honestidad, y un pasaje pagado.
combination-light-work-over-the-border = La policía de Vietnam ha informado de ofertas que combinan trabajo liviano, pago alto, contacto por mensajería y un cruce de frontera.
combination-call-centre-with-fast-departure = El Ministerio de Relaciones Exteriores de Brasil ha informado de ofertas que combinan centro de llamadas o criptomonedas, viaje pagado y contratación muy rápida.
combination-foreign-firm-typing-and-passport = La prensa de Indonesia ha informado de ofertas de trabajo en línea poco claro que no piden título, pero sí mecanografía y pasaporte.
combination-alabuga-for-young-women = El Ministerio de Relaciones Exteriores de Sudáfrica ha informado de ofertas de un programa ruso para mujeres jóvenes, con un vuelo gratis.
combination-civil-job-in-russia = Varios medios han informado de ofertas que combinan un empleo civil en Rusia, un bono y un cobro o un contrato tardío.
combination-casting-in-thailand = Medios de China han informado de ofertas que combinan actuación o modelaje en Tailandia con contacto por mensajería y un viaje pagado o repentino.
combination-face-for-video-calls = Medios de noticias han informado de ofertas que buscan una cara para videollamadas, se fijan en la apariencia y usan mensajería.
combination-admin-in-a-neighbouring-country = El Ministerio de Trabajo de Tailandia ha informado de ofertas que combinan administración en línea, pago alto y fácil y alojamiento gratis al otro lado de la frontera.
combination-no-way-to-check-the-employer = Autoridades de Sudáfrica han informado de ofertas que pagan el viaje y el alojamiento, pero no nombran al empleador y solo dan contacto por mensajería.
combination-high-pay-for-work-that-pays-little = La agencia de la ONU para las migraciones ha informado de ofertas que combinan un pago muy alto por trabajo sencillo con ayuda para viajar.
combination-nameless-firm-with-paid-trip = La embajada de Indonesia ha informado de ofertas de empresas sin nombre que combinan pago alto, viaje o alojamiento pagado y trabajo de oficina en Camboya.
combination-job-by-way-of-the-border = Medios de China han informado de empleos de vacaciones que empiezan con un viaje pagado a una región fronteriza.
combination-interview-abroad-on-visit-visa = El Ministerio de Defensa de Sri Lanka ha informado de trabajos de oficina con una entrevista en otro país y una visa de visita.
combination-online-work-in-a-new-hub = En África y Perú se ha informado de ofertas que combinan trabajo en línea o de casino en un lugar nuevo con un pasaje pagado.

tip-told-to-say-tourist = Si te piden decir que vas como turista, detente y pregunta primero a la oficina de migración de tu país.
tip-led-through-another-country = Si el pasaje va por un país donde no vas a trabajar, pregunta por qué antes de salir.
tip-driven-on-from-bangkok = Si un chofer te lleva desde Bangkok hacia una frontera, todavía puedes volver y llamar a alguien.
tip-place-changes = Si el lugar de trabajo cambia después de que dijiste que sí, tómalo como una oferta nueva y revisa otra vez.
tip-small-path-over-the-border = Si quieren que cruces una frontera en bote, de noche o por un sendero, no sigas.
tip-told-to-delete-messages = Si te piden borrar mensajes, guárdalos y muéstraselos a alguien de confianza.
tip-family-must-not-know = Si te piden que no le cuentes a nadie en casa, cuéntale a alguien antes de irte.
tip-no-written-terms = Si no te dan nada por escrito, pide un contrato que puedas leer antes de pagar o viajar.
tip-travel-with-strangers = Si tienes que viajar con personas desconocidas como si fueran amigas, pide consejo a la oficina de migración de tu país.
tip-phone-handed-over = Si al llegar te piden tu teléfono o pasaporte, no tienes que entregarlos.
tip-fee-before-travel = Si te piden dinero antes de tener contrato, pregunta al ministerio de trabajo de tu país si eso está permitido.
tip-contract-in-another-language = Si el contrato está en un idioma que no puedes leer, haz que alguien te lo lea antes de firmar.
