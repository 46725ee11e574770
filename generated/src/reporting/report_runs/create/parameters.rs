// Written by `cargo xtask generate`. Do not edit.
//! What `parameters` of [`reporting::report_runs::create`](fn@crate::reporting::report_runs::create) takes.

/// The values of `parameters[reporting_category]` of [`reporting::report_runs::create`](fn@crate::reporting::report_runs::create).
#[non_exhaustive]
pub enum ReportingCategory {
    /// `advance`
    Advance,
    /// `advance_funding`
    AdvanceFunding,
    /// `anticipation_repayment`
    AnticipationRepayment,
    /// `charge`
    Charge,
    /// `charge_failure`
    ChargeFailure,
    /// `climate_order_purchase`
    ClimateOrderPurchase,
    /// `climate_order_refund`
    ClimateOrderRefund,
    /// `connect_collection_transfer`
    ConnectCollectionTransfer,
    /// `connect_reserved_funds`
    ConnectReservedFunds,
    /// `contribution`
    Contribution,
    /// `dispute`
    Dispute,
    /// `dispute_reversal`
    DisputeReversal,
    /// `fee`
    Fee,
    /// `financing_paydown`
    FinancingPaydown,
    /// `financing_paydown_reversal`
    FinancingPaydownReversal,
    /// `financing_payout`
    FinancingPayout,
    /// `financing_payout_reversal`
    FinancingPayoutReversal,
    /// `issuing_authorization_hold`
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`
    IssuingAuthorizationRelease,
    /// `issuing_dispute`
    IssuingDispute,
    /// `issuing_transaction`
    IssuingTransaction,
    /// `network_cost`
    NetworkCost,
    /// `other_adjustment`
    OtherAdjustment,
    /// `partial_capture_reversal`
    PartialCaptureReversal,
    /// `payout`
    Payout,
    /// `payout_reversal`
    PayoutReversal,
    /// `platform_earning`
    PlatformEarning,
    /// `platform_earning_refund`
    PlatformEarningRefund,
    /// `refund`
    Refund,
    /// `refund_failure`
    RefundFailure,
    /// `risk_reserved_funds`
    RiskReservedFunds,
    /// `tax`
    Tax,
    /// `topup`
    Topup,
    /// `topup_reversal`
    TopupReversal,
    /// `transfer`
    Transfer,
    /// `transfer_reversal`
    TransferReversal,
    /// `unreconciled_customer_funds`
    UnreconciledCustomerFunds,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReportingCategory {
    Advance = "advance",
    AdvanceFunding = "advance_funding",
    AnticipationRepayment = "anticipation_repayment",
    Charge = "charge",
    ChargeFailure = "charge_failure",
    ClimateOrderPurchase = "climate_order_purchase",
    ClimateOrderRefund = "climate_order_refund",
    ConnectCollectionTransfer = "connect_collection_transfer",
    ConnectReservedFunds = "connect_reserved_funds",
    Contribution = "contribution",
    Dispute = "dispute",
    DisputeReversal = "dispute_reversal",
    Fee = "fee",
    FinancingPaydown = "financing_paydown",
    FinancingPaydownReversal = "financing_paydown_reversal",
    FinancingPayout = "financing_payout",
    FinancingPayoutReversal = "financing_payout_reversal",
    IssuingAuthorizationHold = "issuing_authorization_hold",
    IssuingAuthorizationRelease = "issuing_authorization_release",
    IssuingDispute = "issuing_dispute",
    IssuingTransaction = "issuing_transaction",
    NetworkCost = "network_cost",
    OtherAdjustment = "other_adjustment",
    PartialCaptureReversal = "partial_capture_reversal",
    Payout = "payout",
    PayoutReversal = "payout_reversal",
    PlatformEarning = "platform_earning",
    PlatformEarningRefund = "platform_earning_refund",
    Refund = "refund",
    RefundFailure = "refund_failure",
    RiskReservedFunds = "risk_reserved_funds",
    Tax = "tax",
    Topup = "topup",
    TopupReversal = "topup_reversal",
    Transfer = "transfer",
    TransferReversal = "transfer_reversal",
    UnreconciledCustomerFunds = "unreconciled_customer_funds",
});

/// The values of `parameters[timezone]` of [`reporting::report_runs::create`](fn@crate::reporting::report_runs::create).
#[non_exhaustive]
pub enum Timezone {
    /// `Africa/Abidjan`
    AfricaAbidjan,
    /// `Africa/Accra`
    AfricaAccra,
    /// `Africa/Addis_Ababa`
    AfricaAddisAbaba,
    /// `Africa/Algiers`
    AfricaAlgiers,
    /// `Africa/Asmara`
    AfricaAsmara,
    /// `Africa/Asmera`
    AfricaAsmera,
    /// `Africa/Bamako`
    AfricaBamako,
    /// `Africa/Bangui`
    AfricaBangui,
    /// `Africa/Banjul`
    AfricaBanjul,
    /// `Africa/Bissau`
    AfricaBissau,
    /// `Africa/Blantyre`
    AfricaBlantyre,
    /// `Africa/Brazzaville`
    AfricaBrazzaville,
    /// `Africa/Bujumbura`
    AfricaBujumbura,
    /// `Africa/Cairo`
    AfricaCairo,
    /// `Africa/Casablanca`
    AfricaCasablanca,
    /// `Africa/Ceuta`
    AfricaCeuta,
    /// `Africa/Conakry`
    AfricaConakry,
    /// `Africa/Dakar`
    AfricaDakar,
    /// `Africa/Dar_es_Salaam`
    AfricaDarEsSalaam,
    /// `Africa/Djibouti`
    AfricaDjibouti,
    /// `Africa/Douala`
    AfricaDouala,
    /// `Africa/El_Aaiun`
    AfricaElAaiun,
    /// `Africa/Freetown`
    AfricaFreetown,
    /// `Africa/Gaborone`
    AfricaGaborone,
    /// `Africa/Harare`
    AfricaHarare,
    /// `Africa/Johannesburg`
    AfricaJohannesburg,
    /// `Africa/Juba`
    AfricaJuba,
    /// `Africa/Kampala`
    AfricaKampala,
    /// `Africa/Khartoum`
    AfricaKhartoum,
    /// `Africa/Kigali`
    AfricaKigali,
    /// `Africa/Kinshasa`
    AfricaKinshasa,
    /// `Africa/Lagos`
    AfricaLagos,
    /// `Africa/Libreville`
    AfricaLibreville,
    /// `Africa/Lome`
    AfricaLome,
    /// `Africa/Luanda`
    AfricaLuanda,
    /// `Africa/Lubumbashi`
    AfricaLubumbashi,
    /// `Africa/Lusaka`
    AfricaLusaka,
    /// `Africa/Malabo`
    AfricaMalabo,
    /// `Africa/Maputo`
    AfricaMaputo,
    /// `Africa/Maseru`
    AfricaMaseru,
    /// `Africa/Mbabane`
    AfricaMbabane,
    /// `Africa/Mogadishu`
    AfricaMogadishu,
    /// `Africa/Monrovia`
    AfricaMonrovia,
    /// `Africa/Nairobi`
    AfricaNairobi,
    /// `Africa/Ndjamena`
    AfricaNdjamena,
    /// `Africa/Niamey`
    AfricaNiamey,
    /// `Africa/Nouakchott`
    AfricaNouakchott,
    /// `Africa/Ouagadougou`
    AfricaOuagadougou,
    /// `Africa/Porto-Novo`
    AfricaPortoNovo,
    /// `Africa/Sao_Tome`
    AfricaSaoTome,
    /// `Africa/Timbuktu`
    AfricaTimbuktu,
    /// `Africa/Tripoli`
    AfricaTripoli,
    /// `Africa/Tunis`
    AfricaTunis,
    /// `Africa/Windhoek`
    AfricaWindhoek,
    /// `America/Adak`
    AmericaAdak,
    /// `America/Anchorage`
    AmericaAnchorage,
    /// `America/Anguilla`
    AmericaAnguilla,
    /// `America/Antigua`
    AmericaAntigua,
    /// `America/Araguaina`
    AmericaAraguaina,
    /// `America/Argentina/Buenos_Aires`
    AmericaArgentinaBuenosAires,
    /// `America/Argentina/Catamarca`
    AmericaArgentinaCatamarca,
    /// `America/Argentina/ComodRivadavia`
    AmericaArgentinaComodRivadavia,
    /// `America/Argentina/Cordoba`
    AmericaArgentinaCordoba,
    /// `America/Argentina/Jujuy`
    AmericaArgentinaJujuy,
    /// `America/Argentina/La_Rioja`
    AmericaArgentinaLaRioja,
    /// `America/Argentina/Mendoza`
    AmericaArgentinaMendoza,
    /// `America/Argentina/Rio_Gallegos`
    AmericaArgentinaRioGallegos,
    /// `America/Argentina/Salta`
    AmericaArgentinaSalta,
    /// `America/Argentina/San_Juan`
    AmericaArgentinaSanJuan,
    /// `America/Argentina/San_Luis`
    AmericaArgentinaSanLuis,
    /// `America/Argentina/Tucuman`
    AmericaArgentinaTucuman,
    /// `America/Argentina/Ushuaia`
    AmericaArgentinaUshuaia,
    /// `America/Aruba`
    AmericaAruba,
    /// `America/Asuncion`
    AmericaAsuncion,
    /// `America/Atikokan`
    AmericaAtikokan,
    /// `America/Atka`
    AmericaAtka,
    /// `America/Bahia`
    AmericaBahia,
    /// `America/Bahia_Banderas`
    AmericaBahiaBanderas,
    /// `America/Barbados`
    AmericaBarbados,
    /// `America/Belem`
    AmericaBelem,
    /// `America/Belize`
    AmericaBelize,
    /// `America/Blanc-Sablon`
    AmericaBlancSablon,
    /// `America/Boa_Vista`
    AmericaBoaVista,
    /// `America/Bogota`
    AmericaBogota,
    /// `America/Boise`
    AmericaBoise,
    /// `America/Buenos_Aires`
    AmericaBuenosAires,
    /// `America/Cambridge_Bay`
    AmericaCambridgeBay,
    /// `America/Campo_Grande`
    AmericaCampoGrande,
    /// `America/Cancun`
    AmericaCancun,
    /// `America/Caracas`
    AmericaCaracas,
    /// `America/Catamarca`
    AmericaCatamarca,
    /// `America/Cayenne`
    AmericaCayenne,
    /// `America/Cayman`
    AmericaCayman,
    /// `America/Chicago`
    AmericaChicago,
    /// `America/Chihuahua`
    AmericaChihuahua,
    /// `America/Ciudad_Juarez`
    AmericaCiudadJuarez,
    /// `America/Coral_Harbour`
    AmericaCoralHarbour,
    /// `America/Cordoba`
    AmericaCordoba,
    /// `America/Costa_Rica`
    AmericaCostaRica,
    /// `America/Coyhaique`
    AmericaCoyhaique,
    /// `America/Creston`
    AmericaCreston,
    /// `America/Cuiaba`
    AmericaCuiaba,
    /// `America/Curacao`
    AmericaCuracao,
    /// `America/Danmarkshavn`
    AmericaDanmarkshavn,
    /// `America/Dawson`
    AmericaDawson,
    /// `America/Dawson_Creek`
    AmericaDawsonCreek,
    /// `America/Denver`
    AmericaDenver,
    /// `America/Detroit`
    AmericaDetroit,
    /// `America/Dominica`
    AmericaDominica,
    /// `America/Edmonton`
    AmericaEdmonton,
    /// `America/Eirunepe`
    AmericaEirunepe,
    /// `America/El_Salvador`
    AmericaElSalvador,
    /// `America/Ensenada`
    AmericaEnsenada,
    /// `America/Fort_Nelson`
    AmericaFortNelson,
    /// `America/Fort_Wayne`
    AmericaFortWayne,
    /// `America/Fortaleza`
    AmericaFortaleza,
    /// `America/Glace_Bay`
    AmericaGlaceBay,
    /// `America/Godthab`
    AmericaGodthab,
    /// `America/Goose_Bay`
    AmericaGooseBay,
    /// `America/Grand_Turk`
    AmericaGrandTurk,
    /// `America/Grenada`
    AmericaGrenada,
    /// `America/Guadeloupe`
    AmericaGuadeloupe,
    /// `America/Guatemala`
    AmericaGuatemala,
    /// `America/Guayaquil`
    AmericaGuayaquil,
    /// `America/Guyana`
    AmericaGuyana,
    /// `America/Halifax`
    AmericaHalifax,
    /// `America/Havana`
    AmericaHavana,
    /// `America/Hermosillo`
    AmericaHermosillo,
    /// `America/Indiana/Indianapolis`
    AmericaIndianaIndianapolis,
    /// `America/Indiana/Knox`
    AmericaIndianaKnox,
    /// `America/Indiana/Marengo`
    AmericaIndianaMarengo,
    /// `America/Indiana/Petersburg`
    AmericaIndianaPetersburg,
    /// `America/Indiana/Tell_City`
    AmericaIndianaTellCity,
    /// `America/Indiana/Vevay`
    AmericaIndianaVevay,
    /// `America/Indiana/Vincennes`
    AmericaIndianaVincennes,
    /// `America/Indiana/Winamac`
    AmericaIndianaWinamac,
    /// `America/Indianapolis`
    AmericaIndianapolis,
    /// `America/Inuvik`
    AmericaInuvik,
    /// `America/Iqaluit`
    AmericaIqaluit,
    /// `America/Jamaica`
    AmericaJamaica,
    /// `America/Jujuy`
    AmericaJujuy,
    /// `America/Juneau`
    AmericaJuneau,
    /// `America/Kentucky/Louisville`
    AmericaKentuckyLouisville,
    /// `America/Kentucky/Monticello`
    AmericaKentuckyMonticello,
    /// `America/Knox_IN`
    AmericaKnoxIn,
    /// `America/Kralendijk`
    AmericaKralendijk,
    /// `America/La_Paz`
    AmericaLaPaz,
    /// `America/Lima`
    AmericaLima,
    /// `America/Los_Angeles`
    AmericaLosAngeles,
    /// `America/Louisville`
    AmericaLouisville,
    /// `America/Lower_Princes`
    AmericaLowerPrinces,
    /// `America/Maceio`
    AmericaMaceio,
    /// `America/Managua`
    AmericaManagua,
    /// `America/Manaus`
    AmericaManaus,
    /// `America/Marigot`
    AmericaMarigot,
    /// `America/Martinique`
    AmericaMartinique,
    /// `America/Matamoros`
    AmericaMatamoros,
    /// `America/Mazatlan`
    AmericaMazatlan,
    /// `America/Mendoza`
    AmericaMendoza,
    /// `America/Menominee`
    AmericaMenominee,
    /// `America/Merida`
    AmericaMerida,
    /// `America/Metlakatla`
    AmericaMetlakatla,
    /// `America/Mexico_City`
    AmericaMexicoCity,
    /// `America/Miquelon`
    AmericaMiquelon,
    /// `America/Moncton`
    AmericaMoncton,
    /// `America/Monterrey`
    AmericaMonterrey,
    /// `America/Montevideo`
    AmericaMontevideo,
    /// `America/Montreal`
    AmericaMontreal,
    /// `America/Montserrat`
    AmericaMontserrat,
    /// `America/Nassau`
    AmericaNassau,
    /// `America/New_York`
    AmericaNewYork,
    /// `America/Nipigon`
    AmericaNipigon,
    /// `America/Nome`
    AmericaNome,
    /// `America/Noronha`
    AmericaNoronha,
    /// `America/North_Dakota/Beulah`
    AmericaNorthDakotaBeulah,
    /// `America/North_Dakota/Center`
    AmericaNorthDakotaCenter,
    /// `America/North_Dakota/New_Salem`
    AmericaNorthDakotaNewSalem,
    /// `America/Nuuk`
    AmericaNuuk,
    /// `America/Ojinaga`
    AmericaOjinaga,
    /// `America/Panama`
    AmericaPanama,
    /// `America/Pangnirtung`
    AmericaPangnirtung,
    /// `America/Paramaribo`
    AmericaParamaribo,
    /// `America/Phoenix`
    AmericaPhoenix,
    /// `America/Port-au-Prince`
    AmericaPortAuPrince,
    /// `America/Port_of_Spain`
    AmericaPortOfSpain,
    /// `America/Porto_Acre`
    AmericaPortoAcre,
    /// `America/Porto_Velho`
    AmericaPortoVelho,
    /// `America/Puerto_Rico`
    AmericaPuertoRico,
    /// `America/Punta_Arenas`
    AmericaPuntaArenas,
    /// `America/Rainy_River`
    AmericaRainyRiver,
    /// `America/Rankin_Inlet`
    AmericaRankinInlet,
    /// `America/Recife`
    AmericaRecife,
    /// `America/Regina`
    AmericaRegina,
    /// `America/Resolute`
    AmericaResolute,
    /// `America/Rio_Branco`
    AmericaRioBranco,
    /// `America/Rosario`
    AmericaRosario,
    /// `America/Santa_Isabel`
    AmericaSantaIsabel,
    /// `America/Santarem`
    AmericaSantarem,
    /// `America/Santiago`
    AmericaSantiago,
    /// `America/Santo_Domingo`
    AmericaSantoDomingo,
    /// `America/Sao_Paulo`
    AmericaSaoPaulo,
    /// `America/Scoresbysund`
    AmericaScoresbysund,
    /// `America/Shiprock`
    AmericaShiprock,
    /// `America/Sitka`
    AmericaSitka,
    /// `America/St_Barthelemy`
    AmericaStBarthelemy,
    /// `America/St_Johns`
    AmericaStJohns,
    /// `America/St_Kitts`
    AmericaStKitts,
    /// `America/St_Lucia`
    AmericaStLucia,
    /// `America/St_Thomas`
    AmericaStThomas,
    /// `America/St_Vincent`
    AmericaStVincent,
    /// `America/Swift_Current`
    AmericaSwiftCurrent,
    /// `America/Tegucigalpa`
    AmericaTegucigalpa,
    /// `America/Thule`
    AmericaThule,
    /// `America/Thunder_Bay`
    AmericaThunderBay,
    /// `America/Tijuana`
    AmericaTijuana,
    /// `America/Toronto`
    AmericaToronto,
    /// `America/Tortola`
    AmericaTortola,
    /// `America/Vancouver`
    AmericaVancouver,
    /// `America/Virgin`
    AmericaVirgin,
    /// `America/Whitehorse`
    AmericaWhitehorse,
    /// `America/Winnipeg`
    AmericaWinnipeg,
    /// `America/Yakutat`
    AmericaYakutat,
    /// `America/Yellowknife`
    AmericaYellowknife,
    /// `Antarctica/Casey`
    AntarcticaCasey,
    /// `Antarctica/Davis`
    AntarcticaDavis,
    /// `Antarctica/DumontDUrville`
    AntarcticaDumontDUrville,
    /// `Antarctica/Macquarie`
    AntarcticaMacquarie,
    /// `Antarctica/Mawson`
    AntarcticaMawson,
    /// `Antarctica/McMurdo`
    AntarcticaMcMurdo,
    /// `Antarctica/Palmer`
    AntarcticaPalmer,
    /// `Antarctica/Rothera`
    AntarcticaRothera,
    /// `Antarctica/South_Pole`
    AntarcticaSouthPole,
    /// `Antarctica/Syowa`
    AntarcticaSyowa,
    /// `Antarctica/Troll`
    AntarcticaTroll,
    /// `Antarctica/Vostok`
    AntarcticaVostok,
    /// `Arctic/Longyearbyen`
    ArcticLongyearbyen,
    /// `Asia/Aden`
    AsiaAden,
    /// `Asia/Almaty`
    AsiaAlmaty,
    /// `Asia/Amman`
    AsiaAmman,
    /// `Asia/Anadyr`
    AsiaAnadyr,
    /// `Asia/Aqtau`
    AsiaAqtau,
    /// `Asia/Aqtobe`
    AsiaAqtobe,
    /// `Asia/Ashgabat`
    AsiaAshgabat,
    /// `Asia/Ashkhabad`
    AsiaAshkhabad,
    /// `Asia/Atyrau`
    AsiaAtyrau,
    /// `Asia/Baghdad`
    AsiaBaghdad,
    /// `Asia/Bahrain`
    AsiaBahrain,
    /// `Asia/Baku`
    AsiaBaku,
    /// `Asia/Bangkok`
    AsiaBangkok,
    /// `Asia/Barnaul`
    AsiaBarnaul,
    /// `Asia/Beirut`
    AsiaBeirut,
    /// `Asia/Bishkek`
    AsiaBishkek,
    /// `Asia/Brunei`
    AsiaBrunei,
    /// `Asia/Calcutta`
    AsiaCalcutta,
    /// `Asia/Chita`
    AsiaChita,
    /// `Asia/Choibalsan`
    AsiaChoibalsan,
    /// `Asia/Chongqing`
    AsiaChongqing,
    /// `Asia/Chungking`
    AsiaChungking,
    /// `Asia/Colombo`
    AsiaColombo,
    /// `Asia/Dacca`
    AsiaDacca,
    /// `Asia/Damascus`
    AsiaDamascus,
    /// `Asia/Dhaka`
    AsiaDhaka,
    /// `Asia/Dili`
    AsiaDili,
    /// `Asia/Dubai`
    AsiaDubai,
    /// `Asia/Dushanbe`
    AsiaDushanbe,
    /// `Asia/Famagusta`
    AsiaFamagusta,
    /// `Asia/Gaza`
    AsiaGaza,
    /// `Asia/Harbin`
    AsiaHarbin,
    /// `Asia/Hebron`
    AsiaHebron,
    /// `Asia/Ho_Chi_Minh`
    AsiaHoChiMinh,
    /// `Asia/Hong_Kong`
    AsiaHongKong,
    /// `Asia/Hovd`
    AsiaHovd,
    /// `Asia/Irkutsk`
    AsiaIrkutsk,
    /// `Asia/Istanbul`
    AsiaIstanbul,
    /// `Asia/Jakarta`
    AsiaJakarta,
    /// `Asia/Jayapura`
    AsiaJayapura,
    /// `Asia/Jerusalem`
    AsiaJerusalem,
    /// `Asia/Kabul`
    AsiaKabul,
    /// `Asia/Kamchatka`
    AsiaKamchatka,
    /// `Asia/Karachi`
    AsiaKarachi,
    /// `Asia/Kashgar`
    AsiaKashgar,
    /// `Asia/Kathmandu`
    AsiaKathmandu,
    /// `Asia/Katmandu`
    AsiaKatmandu,
    /// `Asia/Khandyga`
    AsiaKhandyga,
    /// `Asia/Kolkata`
    AsiaKolkata,
    /// `Asia/Krasnoyarsk`
    AsiaKrasnoyarsk,
    /// `Asia/Kuala_Lumpur`
    AsiaKualaLumpur,
    /// `Asia/Kuching`
    AsiaKuching,
    /// `Asia/Kuwait`
    AsiaKuwait,
    /// `Asia/Macao`
    AsiaMacao,
    /// `Asia/Macau`
    AsiaMacau,
    /// `Asia/Magadan`
    AsiaMagadan,
    /// `Asia/Makassar`
    AsiaMakassar,
    /// `Asia/Manila`
    AsiaManila,
    /// `Asia/Muscat`
    AsiaMuscat,
    /// `Asia/Nicosia`
    AsiaNicosia,
    /// `Asia/Novokuznetsk`
    AsiaNovokuznetsk,
    /// `Asia/Novosibirsk`
    AsiaNovosibirsk,
    /// `Asia/Omsk`
    AsiaOmsk,
    /// `Asia/Oral`
    AsiaOral,
    /// `Asia/Phnom_Penh`
    AsiaPhnomPenh,
    /// `Asia/Pontianak`
    AsiaPontianak,
    /// `Asia/Pyongyang`
    AsiaPyongyang,
    /// `Asia/Qatar`
    AsiaQatar,
    /// `Asia/Qostanay`
    AsiaQostanay,
    /// `Asia/Qyzylorda`
    AsiaQyzylorda,
    /// `Asia/Rangoon`
    AsiaRangoon,
    /// `Asia/Riyadh`
    AsiaRiyadh,
    /// `Asia/Saigon`
    AsiaSaigon,
    /// `Asia/Sakhalin`
    AsiaSakhalin,
    /// `Asia/Samarkand`
    AsiaSamarkand,
    /// `Asia/Seoul`
    AsiaSeoul,
    /// `Asia/Shanghai`
    AsiaShanghai,
    /// `Asia/Singapore`
    AsiaSingapore,
    /// `Asia/Srednekolymsk`
    AsiaSrednekolymsk,
    /// `Asia/Taipei`
    AsiaTaipei,
    /// `Asia/Tashkent`
    AsiaTashkent,
    /// `Asia/Tbilisi`
    AsiaTbilisi,
    /// `Asia/Tehran`
    AsiaTehran,
    /// `Asia/Tel_Aviv`
    AsiaTelAviv,
    /// `Asia/Thimbu`
    AsiaThimbu,
    /// `Asia/Thimphu`
    AsiaThimphu,
    /// `Asia/Tokyo`
    AsiaTokyo,
    /// `Asia/Tomsk`
    AsiaTomsk,
    /// `Asia/Ujung_Pandang`
    AsiaUjungPandang,
    /// `Asia/Ulaanbaatar`
    AsiaUlaanbaatar,
    /// `Asia/Ulan_Bator`
    AsiaUlanBator,
    /// `Asia/Urumqi`
    AsiaUrumqi,
    /// `Asia/Ust-Nera`
    AsiaUstNera,
    /// `Asia/Vientiane`
    AsiaVientiane,
    /// `Asia/Vladivostok`
    AsiaVladivostok,
    /// `Asia/Yakutsk`
    AsiaYakutsk,
    /// `Asia/Yangon`
    AsiaYangon,
    /// `Asia/Yekaterinburg`
    AsiaYekaterinburg,
    /// `Asia/Yerevan`
    AsiaYerevan,
    /// `Atlantic/Azores`
    AtlanticAzores,
    /// `Atlantic/Bermuda`
    AtlanticBermuda,
    /// `Atlantic/Canary`
    AtlanticCanary,
    /// `Atlantic/Cape_Verde`
    AtlanticCapeVerde,
    /// `Atlantic/Faeroe`
    AtlanticFaeroe,
    /// `Atlantic/Faroe`
    AtlanticFaroe,
    /// `Atlantic/Jan_Mayen`
    AtlanticJanMayen,
    /// `Atlantic/Madeira`
    AtlanticMadeira,
    /// `Atlantic/Reykjavik`
    AtlanticReykjavik,
    /// `Atlantic/South_Georgia`
    AtlanticSouthGeorgia,
    /// `Atlantic/St_Helena`
    AtlanticStHelena,
    /// `Atlantic/Stanley`
    AtlanticStanley,
    /// `Australia/ACT`
    AustraliaAct,
    /// `Australia/Adelaide`
    AustraliaAdelaide,
    /// `Australia/Brisbane`
    AustraliaBrisbane,
    /// `Australia/Broken_Hill`
    AustraliaBrokenHill,
    /// `Australia/Canberra`
    AustraliaCanberra,
    /// `Australia/Currie`
    AustraliaCurrie,
    /// `Australia/Darwin`
    AustraliaDarwin,
    /// `Australia/Eucla`
    AustraliaEucla,
    /// `Australia/Hobart`
    AustraliaHobart,
    /// `Australia/LHI`
    AustraliaLhi,
    /// `Australia/Lindeman`
    AustraliaLindeman,
    /// `Australia/Lord_Howe`
    AustraliaLordHowe,
    /// `Australia/Melbourne`
    AustraliaMelbourne,
    /// `Australia/NSW`
    AustraliaNsw,
    /// `Australia/North`
    AustraliaNorth,
    /// `Australia/Perth`
    AustraliaPerth,
    /// `Australia/Queensland`
    AustraliaQueensland,
    /// `Australia/South`
    AustraliaSouth,
    /// `Australia/Sydney`
    AustraliaSydney,
    /// `Australia/Tasmania`
    AustraliaTasmania,
    /// `Australia/Victoria`
    AustraliaVictoria,
    /// `Australia/West`
    AustraliaWest,
    /// `Australia/Yancowinna`
    AustraliaYancowinna,
    /// `Brazil/Acre`
    BrazilAcre,
    /// `Brazil/DeNoronha`
    BrazilDeNoronha,
    /// `Brazil/East`
    BrazilEast,
    /// `Brazil/West`
    BrazilWest,
    /// `CET`
    Cet,
    /// `CST6CDT`
    Cst6cdt,
    /// `Canada/Atlantic`
    CanadaAtlantic,
    /// `Canada/Central`
    CanadaCentral,
    /// `Canada/Eastern`
    CanadaEastern,
    /// `Canada/Mountain`
    CanadaMountain,
    /// `Canada/Newfoundland`
    CanadaNewfoundland,
    /// `Canada/Pacific`
    CanadaPacific,
    /// `Canada/Saskatchewan`
    CanadaSaskatchewan,
    /// `Canada/Yukon`
    CanadaYukon,
    /// `Chile/Continental`
    ChileContinental,
    /// `Chile/EasterIsland`
    ChileEasterIsland,
    /// `Cuba`
    Cuba,
    /// `EET`
    Eet,
    /// `EST`
    Est,
    /// `EST5EDT`
    Est5edt,
    /// `Egypt`
    Egypt,
    /// `Eire`
    Eire,
    /// `Etc/GMT`
    EtcGmt,
    /// `Etc/GMT+0`
    EtcSlashGmtPlus0,
    /// `Etc/GMT+1`
    EtcSlashGmtPlus1,
    /// `Etc/GMT+10`
    EtcSlashGmtPlus10,
    /// `Etc/GMT+11`
    EtcSlashGmtPlus11,
    /// `Etc/GMT+12`
    EtcSlashGmtPlus12,
    /// `Etc/GMT+2`
    EtcSlashGmtPlus2,
    /// `Etc/GMT+3`
    EtcSlashGmtPlus3,
    /// `Etc/GMT+4`
    EtcSlashGmtPlus4,
    /// `Etc/GMT+5`
    EtcSlashGmtPlus5,
    /// `Etc/GMT+6`
    EtcSlashGmtPlus6,
    /// `Etc/GMT+7`
    EtcSlashGmtPlus7,
    /// `Etc/GMT+8`
    EtcSlashGmtPlus8,
    /// `Etc/GMT+9`
    EtcSlashGmtPlus9,
    /// `Etc/GMT-0`
    EtcSlashGmtMinus0,
    /// `Etc/GMT-1`
    EtcSlashGmtMinus1,
    /// `Etc/GMT-10`
    EtcSlashGmtMinus10,
    /// `Etc/GMT-11`
    EtcSlashGmtMinus11,
    /// `Etc/GMT-12`
    EtcSlashGmtMinus12,
    /// `Etc/GMT-13`
    EtcGmt13,
    /// `Etc/GMT-14`
    EtcGmt14,
    /// `Etc/GMT-2`
    EtcSlashGmtMinus2,
    /// `Etc/GMT-3`
    EtcSlashGmtMinus3,
    /// `Etc/GMT-4`
    EtcSlashGmtMinus4,
    /// `Etc/GMT-5`
    EtcSlashGmtMinus5,
    /// `Etc/GMT-6`
    EtcSlashGmtMinus6,
    /// `Etc/GMT-7`
    EtcSlashGmtMinus7,
    /// `Etc/GMT-8`
    EtcSlashGmtMinus8,
    /// `Etc/GMT-9`
    EtcSlashGmtMinus9,
    /// `Etc/GMT0`
    EtcSlashGmt0,
    /// `Etc/Greenwich`
    EtcGreenwich,
    /// `Etc/UCT`
    EtcUct,
    /// `Etc/UTC`
    EtcUtc,
    /// `Etc/Universal`
    EtcUniversal,
    /// `Etc/Zulu`
    EtcZulu,
    /// `Europe/Amsterdam`
    EuropeAmsterdam,
    /// `Europe/Andorra`
    EuropeAndorra,
    /// `Europe/Astrakhan`
    EuropeAstrakhan,
    /// `Europe/Athens`
    EuropeAthens,
    /// `Europe/Belfast`
    EuropeBelfast,
    /// `Europe/Belgrade`
    EuropeBelgrade,
    /// `Europe/Berlin`
    EuropeBerlin,
    /// `Europe/Bratislava`
    EuropeBratislava,
    /// `Europe/Brussels`
    EuropeBrussels,
    /// `Europe/Bucharest`
    EuropeBucharest,
    /// `Europe/Budapest`
    EuropeBudapest,
    /// `Europe/Busingen`
    EuropeBusingen,
    /// `Europe/Chisinau`
    EuropeChisinau,
    /// `Europe/Copenhagen`
    EuropeCopenhagen,
    /// `Europe/Dublin`
    EuropeDublin,
    /// `Europe/Gibraltar`
    EuropeGibraltar,
    /// `Europe/Guernsey`
    EuropeGuernsey,
    /// `Europe/Helsinki`
    EuropeHelsinki,
    /// `Europe/Isle_of_Man`
    EuropeIsleOfMan,
    /// `Europe/Istanbul`
    EuropeIstanbul,
    /// `Europe/Jersey`
    EuropeJersey,
    /// `Europe/Kaliningrad`
    EuropeKaliningrad,
    /// `Europe/Kiev`
    EuropeKiev,
    /// `Europe/Kirov`
    EuropeKirov,
    /// `Europe/Kyiv`
    EuropeKyiv,
    /// `Europe/Lisbon`
    EuropeLisbon,
    /// `Europe/Ljubljana`
    EuropeLjubljana,
    /// `Europe/London`
    EuropeLondon,
    /// `Europe/Luxembourg`
    EuropeLuxembourg,
    /// `Europe/Madrid`
    EuropeMadrid,
    /// `Europe/Malta`
    EuropeMalta,
    /// `Europe/Mariehamn`
    EuropeMariehamn,
    /// `Europe/Minsk`
    EuropeMinsk,
    /// `Europe/Monaco`
    EuropeMonaco,
    /// `Europe/Moscow`
    EuropeMoscow,
    /// `Europe/Nicosia`
    EuropeNicosia,
    /// `Europe/Oslo`
    EuropeOslo,
    /// `Europe/Paris`
    EuropeParis,
    /// `Europe/Podgorica`
    EuropePodgorica,
    /// `Europe/Prague`
    EuropePrague,
    /// `Europe/Riga`
    EuropeRiga,
    /// `Europe/Rome`
    EuropeRome,
    /// `Europe/Samara`
    EuropeSamara,
    /// `Europe/San_Marino`
    EuropeSanMarino,
    /// `Europe/Sarajevo`
    EuropeSarajevo,
    /// `Europe/Saratov`
    EuropeSaratov,
    /// `Europe/Simferopol`
    EuropeSimferopol,
    /// `Europe/Skopje`
    EuropeSkopje,
    /// `Europe/Sofia`
    EuropeSofia,
    /// `Europe/Stockholm`
    EuropeStockholm,
    /// `Europe/Tallinn`
    EuropeTallinn,
    /// `Europe/Tirane`
    EuropeTirane,
    /// `Europe/Tiraspol`
    EuropeTiraspol,
    /// `Europe/Ulyanovsk`
    EuropeUlyanovsk,
    /// `Europe/Uzhgorod`
    EuropeUzhgorod,
    /// `Europe/Vaduz`
    EuropeVaduz,
    /// `Europe/Vatican`
    EuropeVatican,
    /// `Europe/Vienna`
    EuropeVienna,
    /// `Europe/Vilnius`
    EuropeVilnius,
    /// `Europe/Volgograd`
    EuropeVolgograd,
    /// `Europe/Warsaw`
    EuropeWarsaw,
    /// `Europe/Zagreb`
    EuropeZagreb,
    /// `Europe/Zaporozhye`
    EuropeZaporozhye,
    /// `Europe/Zurich`
    EuropeZurich,
    /// `Factory`
    Factory,
    /// `GB`
    Gb,
    /// `GB-Eire`
    GbEire,
    /// `GMT`
    Gmt,
    /// `GMT+0`
    GmtPlus0,
    /// `GMT-0`
    GmtMinus0,
    /// `GMT0`
    Gmt0,
    /// `Greenwich`
    Greenwich,
    /// `HST`
    Hst,
    /// `Hongkong`
    Hongkong,
    /// `Iceland`
    Iceland,
    /// `Indian/Antananarivo`
    IndianAntananarivo,
    /// `Indian/Chagos`
    IndianChagos,
    /// `Indian/Christmas`
    IndianChristmas,
    /// `Indian/Cocos`
    IndianCocos,
    /// `Indian/Comoro`
    IndianComoro,
    /// `Indian/Kerguelen`
    IndianKerguelen,
    /// `Indian/Mahe`
    IndianMahe,
    /// `Indian/Maldives`
    IndianMaldives,
    /// `Indian/Mauritius`
    IndianMauritius,
    /// `Indian/Mayotte`
    IndianMayotte,
    /// `Indian/Reunion`
    IndianReunion,
    /// `Iran`
    Iran,
    /// `Israel`
    Israel,
    /// `Jamaica`
    Jamaica,
    /// `Japan`
    Japan,
    /// `Kwajalein`
    Kwajalein,
    /// `Libya`
    Libya,
    /// `MET`
    Met,
    /// `MST`
    Mst,
    /// `MST7MDT`
    Mst7mdt,
    /// `Mexico/BajaNorte`
    MexicoBajaNorte,
    /// `Mexico/BajaSur`
    MexicoBajaSur,
    /// `Mexico/General`
    MexicoGeneral,
    /// `NZ`
    Nz,
    /// `NZ-CHAT`
    NzChat,
    /// `Navajo`
    Navajo,
    /// `PRC`
    Prc,
    /// `PST8PDT`
    Pst8pdt,
    /// `Pacific/Apia`
    PacificApia,
    /// `Pacific/Auckland`
    PacificAuckland,
    /// `Pacific/Bougainville`
    PacificBougainville,
    /// `Pacific/Chatham`
    PacificChatham,
    /// `Pacific/Chuuk`
    PacificChuuk,
    /// `Pacific/Easter`
    PacificEaster,
    /// `Pacific/Efate`
    PacificEfate,
    /// `Pacific/Enderbury`
    PacificEnderbury,
    /// `Pacific/Fakaofo`
    PacificFakaofo,
    /// `Pacific/Fiji`
    PacificFiji,
    /// `Pacific/Funafuti`
    PacificFunafuti,
    /// `Pacific/Galapagos`
    PacificGalapagos,
    /// `Pacific/Gambier`
    PacificGambier,
    /// `Pacific/Guadalcanal`
    PacificGuadalcanal,
    /// `Pacific/Guam`
    PacificGuam,
    /// `Pacific/Honolulu`
    PacificHonolulu,
    /// `Pacific/Johnston`
    PacificJohnston,
    /// `Pacific/Kanton`
    PacificKanton,
    /// `Pacific/Kiritimati`
    PacificKiritimati,
    /// `Pacific/Kosrae`
    PacificKosrae,
    /// `Pacific/Kwajalein`
    PacificKwajalein,
    /// `Pacific/Majuro`
    PacificMajuro,
    /// `Pacific/Marquesas`
    PacificMarquesas,
    /// `Pacific/Midway`
    PacificMidway,
    /// `Pacific/Nauru`
    PacificNauru,
    /// `Pacific/Niue`
    PacificNiue,
    /// `Pacific/Norfolk`
    PacificNorfolk,
    /// `Pacific/Noumea`
    PacificNoumea,
    /// `Pacific/Pago_Pago`
    PacificPagoPago,
    /// `Pacific/Palau`
    PacificPalau,
    /// `Pacific/Pitcairn`
    PacificPitcairn,
    /// `Pacific/Pohnpei`
    PacificPohnpei,
    /// `Pacific/Ponape`
    PacificPonape,
    /// `Pacific/Port_Moresby`
    PacificPortMoresby,
    /// `Pacific/Rarotonga`
    PacificRarotonga,
    /// `Pacific/Saipan`
    PacificSaipan,
    /// `Pacific/Samoa`
    PacificSamoa,
    /// `Pacific/Tahiti`
    PacificTahiti,
    /// `Pacific/Tarawa`
    PacificTarawa,
    /// `Pacific/Tongatapu`
    PacificTongatapu,
    /// `Pacific/Truk`
    PacificTruk,
    /// `Pacific/Wake`
    PacificWake,
    /// `Pacific/Wallis`
    PacificWallis,
    /// `Pacific/Yap`
    PacificYap,
    /// `Poland`
    Poland,
    /// `Portugal`
    Portugal,
    /// `ROC`
    Roc,
    /// `ROK`
    Rok,
    /// `Singapore`
    Singapore,
    /// `Turkey`
    Turkey,
    /// `UCT`
    Uct,
    /// `US/Alaska`
    UsAlaska,
    /// `US/Aleutian`
    UsAleutian,
    /// `US/Arizona`
    UsArizona,
    /// `US/Central`
    UsCentral,
    /// `US/East-Indiana`
    UsEastIndiana,
    /// `US/Eastern`
    UsEastern,
    /// `US/Hawaii`
    UsHawaii,
    /// `US/Indiana-Starke`
    UsIndianaStarke,
    /// `US/Michigan`
    UsMichigan,
    /// `US/Mountain`
    UsMountain,
    /// `US/Pacific`
    UsPacific,
    /// `US/Pacific-New`
    UsPacificNew,
    /// `US/Samoa`
    UsSamoa,
    /// `UTC`
    Utc,
    /// `Universal`
    Universal,
    /// `W-SU`
    WSu,
    /// `WET`
    Wet,
    /// `Zulu`
    Zulu,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Timezone {
    AfricaAbidjan = "Africa/Abidjan",
    AfricaAccra = "Africa/Accra",
    AfricaAddisAbaba = "Africa/Addis_Ababa",
    AfricaAlgiers = "Africa/Algiers",
    AfricaAsmara = "Africa/Asmara",
    AfricaAsmera = "Africa/Asmera",
    AfricaBamako = "Africa/Bamako",
    AfricaBangui = "Africa/Bangui",
    AfricaBanjul = "Africa/Banjul",
    AfricaBissau = "Africa/Bissau",
    AfricaBlantyre = "Africa/Blantyre",
    AfricaBrazzaville = "Africa/Brazzaville",
    AfricaBujumbura = "Africa/Bujumbura",
    AfricaCairo = "Africa/Cairo",
    AfricaCasablanca = "Africa/Casablanca",
    AfricaCeuta = "Africa/Ceuta",
    AfricaConakry = "Africa/Conakry",
    AfricaDakar = "Africa/Dakar",
    AfricaDarEsSalaam = "Africa/Dar_es_Salaam",
    AfricaDjibouti = "Africa/Djibouti",
    AfricaDouala = "Africa/Douala",
    AfricaElAaiun = "Africa/El_Aaiun",
    AfricaFreetown = "Africa/Freetown",
    AfricaGaborone = "Africa/Gaborone",
    AfricaHarare = "Africa/Harare",
    AfricaJohannesburg = "Africa/Johannesburg",
    AfricaJuba = "Africa/Juba",
    AfricaKampala = "Africa/Kampala",
    AfricaKhartoum = "Africa/Khartoum",
    AfricaKigali = "Africa/Kigali",
    AfricaKinshasa = "Africa/Kinshasa",
    AfricaLagos = "Africa/Lagos",
    AfricaLibreville = "Africa/Libreville",
    AfricaLome = "Africa/Lome",
    AfricaLuanda = "Africa/Luanda",
    AfricaLubumbashi = "Africa/Lubumbashi",
    AfricaLusaka = "Africa/Lusaka",
    AfricaMalabo = "Africa/Malabo",
    AfricaMaputo = "Africa/Maputo",
    AfricaMaseru = "Africa/Maseru",
    AfricaMbabane = "Africa/Mbabane",
    AfricaMogadishu = "Africa/Mogadishu",
    AfricaMonrovia = "Africa/Monrovia",
    AfricaNairobi = "Africa/Nairobi",
    AfricaNdjamena = "Africa/Ndjamena",
    AfricaNiamey = "Africa/Niamey",
    AfricaNouakchott = "Africa/Nouakchott",
    AfricaOuagadougou = "Africa/Ouagadougou",
    AfricaPortoNovo = "Africa/Porto-Novo",
    AfricaSaoTome = "Africa/Sao_Tome",
    AfricaTimbuktu = "Africa/Timbuktu",
    AfricaTripoli = "Africa/Tripoli",
    AfricaTunis = "Africa/Tunis",
    AfricaWindhoek = "Africa/Windhoek",
    AmericaAdak = "America/Adak",
    AmericaAnchorage = "America/Anchorage",
    AmericaAnguilla = "America/Anguilla",
    AmericaAntigua = "America/Antigua",
    AmericaAraguaina = "America/Araguaina",
    AmericaArgentinaBuenosAires = "America/Argentina/Buenos_Aires",
    AmericaArgentinaCatamarca = "America/Argentina/Catamarca",
    AmericaArgentinaComodRivadavia = "America/Argentina/ComodRivadavia",
    AmericaArgentinaCordoba = "America/Argentina/Cordoba",
    AmericaArgentinaJujuy = "America/Argentina/Jujuy",
    AmericaArgentinaLaRioja = "America/Argentina/La_Rioja",
    AmericaArgentinaMendoza = "America/Argentina/Mendoza",
    AmericaArgentinaRioGallegos = "America/Argentina/Rio_Gallegos",
    AmericaArgentinaSalta = "America/Argentina/Salta",
    AmericaArgentinaSanJuan = "America/Argentina/San_Juan",
    AmericaArgentinaSanLuis = "America/Argentina/San_Luis",
    AmericaArgentinaTucuman = "America/Argentina/Tucuman",
    AmericaArgentinaUshuaia = "America/Argentina/Ushuaia",
    AmericaAruba = "America/Aruba",
    AmericaAsuncion = "America/Asuncion",
    AmericaAtikokan = "America/Atikokan",
    AmericaAtka = "America/Atka",
    AmericaBahia = "America/Bahia",
    AmericaBahiaBanderas = "America/Bahia_Banderas",
    AmericaBarbados = "America/Barbados",
    AmericaBelem = "America/Belem",
    AmericaBelize = "America/Belize",
    AmericaBlancSablon = "America/Blanc-Sablon",
    AmericaBoaVista = "America/Boa_Vista",
    AmericaBogota = "America/Bogota",
    AmericaBoise = "America/Boise",
    AmericaBuenosAires = "America/Buenos_Aires",
    AmericaCambridgeBay = "America/Cambridge_Bay",
    AmericaCampoGrande = "America/Campo_Grande",
    AmericaCancun = "America/Cancun",
    AmericaCaracas = "America/Caracas",
    AmericaCatamarca = "America/Catamarca",
    AmericaCayenne = "America/Cayenne",
    AmericaCayman = "America/Cayman",
    AmericaChicago = "America/Chicago",
    AmericaChihuahua = "America/Chihuahua",
    AmericaCiudadJuarez = "America/Ciudad_Juarez",
    AmericaCoralHarbour = "America/Coral_Harbour",
    AmericaCordoba = "America/Cordoba",
    AmericaCostaRica = "America/Costa_Rica",
    AmericaCoyhaique = "America/Coyhaique",
    AmericaCreston = "America/Creston",
    AmericaCuiaba = "America/Cuiaba",
    AmericaCuracao = "America/Curacao",
    AmericaDanmarkshavn = "America/Danmarkshavn",
    AmericaDawson = "America/Dawson",
    AmericaDawsonCreek = "America/Dawson_Creek",
    AmericaDenver = "America/Denver",
    AmericaDetroit = "America/Detroit",
    AmericaDominica = "America/Dominica",
    AmericaEdmonton = "America/Edmonton",
    AmericaEirunepe = "America/Eirunepe",
    AmericaElSalvador = "America/El_Salvador",
    AmericaEnsenada = "America/Ensenada",
    AmericaFortNelson = "America/Fort_Nelson",
    AmericaFortWayne = "America/Fort_Wayne",
    AmericaFortaleza = "America/Fortaleza",
    AmericaGlaceBay = "America/Glace_Bay",
    AmericaGodthab = "America/Godthab",
    AmericaGooseBay = "America/Goose_Bay",
    AmericaGrandTurk = "America/Grand_Turk",
    AmericaGrenada = "America/Grenada",
    AmericaGuadeloupe = "America/Guadeloupe",
    AmericaGuatemala = "America/Guatemala",
    AmericaGuayaquil = "America/Guayaquil",
    AmericaGuyana = "America/Guyana",
    AmericaHalifax = "America/Halifax",
    AmericaHavana = "America/Havana",
    AmericaHermosillo = "America/Hermosillo",
    AmericaIndianaIndianapolis = "America/Indiana/Indianapolis",
    AmericaIndianaKnox = "America/Indiana/Knox",
    AmericaIndianaMarengo = "America/Indiana/Marengo",
    AmericaIndianaPetersburg = "America/Indiana/Petersburg",
    AmericaIndianaTellCity = "America/Indiana/Tell_City",
    AmericaIndianaVevay = "America/Indiana/Vevay",
    AmericaIndianaVincennes = "America/Indiana/Vincennes",
    AmericaIndianaWinamac = "America/Indiana/Winamac",
    AmericaIndianapolis = "America/Indianapolis",
    AmericaInuvik = "America/Inuvik",
    AmericaIqaluit = "America/Iqaluit",
    AmericaJamaica = "America/Jamaica",
    AmericaJujuy = "America/Jujuy",
    AmericaJuneau = "America/Juneau",
    AmericaKentuckyLouisville = "America/Kentucky/Louisville",
    AmericaKentuckyMonticello = "America/Kentucky/Monticello",
    AmericaKnoxIn = "America/Knox_IN",
    AmericaKralendijk = "America/Kralendijk",
    AmericaLaPaz = "America/La_Paz",
    AmericaLima = "America/Lima",
    AmericaLosAngeles = "America/Los_Angeles",
    AmericaLouisville = "America/Louisville",
    AmericaLowerPrinces = "America/Lower_Princes",
    AmericaMaceio = "America/Maceio",
    AmericaManagua = "America/Managua",
    AmericaManaus = "America/Manaus",
    AmericaMarigot = "America/Marigot",
    AmericaMartinique = "America/Martinique",
    AmericaMatamoros = "America/Matamoros",
    AmericaMazatlan = "America/Mazatlan",
    AmericaMendoza = "America/Mendoza",
    AmericaMenominee = "America/Menominee",
    AmericaMerida = "America/Merida",
    AmericaMetlakatla = "America/Metlakatla",
    AmericaMexicoCity = "America/Mexico_City",
    AmericaMiquelon = "America/Miquelon",
    AmericaMoncton = "America/Moncton",
    AmericaMonterrey = "America/Monterrey",
    AmericaMontevideo = "America/Montevideo",
    AmericaMontreal = "America/Montreal",
    AmericaMontserrat = "America/Montserrat",
    AmericaNassau = "America/Nassau",
    AmericaNewYork = "America/New_York",
    AmericaNipigon = "America/Nipigon",
    AmericaNome = "America/Nome",
    AmericaNoronha = "America/Noronha",
    AmericaNorthDakotaBeulah = "America/North_Dakota/Beulah",
    AmericaNorthDakotaCenter = "America/North_Dakota/Center",
    AmericaNorthDakotaNewSalem = "America/North_Dakota/New_Salem",
    AmericaNuuk = "America/Nuuk",
    AmericaOjinaga = "America/Ojinaga",
    AmericaPanama = "America/Panama",
    AmericaPangnirtung = "America/Pangnirtung",
    AmericaParamaribo = "America/Paramaribo",
    AmericaPhoenix = "America/Phoenix",
    AmericaPortAuPrince = "America/Port-au-Prince",
    AmericaPortOfSpain = "America/Port_of_Spain",
    AmericaPortoAcre = "America/Porto_Acre",
    AmericaPortoVelho = "America/Porto_Velho",
    AmericaPuertoRico = "America/Puerto_Rico",
    AmericaPuntaArenas = "America/Punta_Arenas",
    AmericaRainyRiver = "America/Rainy_River",
    AmericaRankinInlet = "America/Rankin_Inlet",
    AmericaRecife = "America/Recife",
    AmericaRegina = "America/Regina",
    AmericaResolute = "America/Resolute",
    AmericaRioBranco = "America/Rio_Branco",
    AmericaRosario = "America/Rosario",
    AmericaSantaIsabel = "America/Santa_Isabel",
    AmericaSantarem = "America/Santarem",
    AmericaSantiago = "America/Santiago",
    AmericaSantoDomingo = "America/Santo_Domingo",
    AmericaSaoPaulo = "America/Sao_Paulo",
    AmericaScoresbysund = "America/Scoresbysund",
    AmericaShiprock = "America/Shiprock",
    AmericaSitka = "America/Sitka",
    AmericaStBarthelemy = "America/St_Barthelemy",
    AmericaStJohns = "America/St_Johns",
    AmericaStKitts = "America/St_Kitts",
    AmericaStLucia = "America/St_Lucia",
    AmericaStThomas = "America/St_Thomas",
    AmericaStVincent = "America/St_Vincent",
    AmericaSwiftCurrent = "America/Swift_Current",
    AmericaTegucigalpa = "America/Tegucigalpa",
    AmericaThule = "America/Thule",
    AmericaThunderBay = "America/Thunder_Bay",
    AmericaTijuana = "America/Tijuana",
    AmericaToronto = "America/Toronto",
    AmericaTortola = "America/Tortola",
    AmericaVancouver = "America/Vancouver",
    AmericaVirgin = "America/Virgin",
    AmericaWhitehorse = "America/Whitehorse",
    AmericaWinnipeg = "America/Winnipeg",
    AmericaYakutat = "America/Yakutat",
    AmericaYellowknife = "America/Yellowknife",
    AntarcticaCasey = "Antarctica/Casey",
    AntarcticaDavis = "Antarctica/Davis",
    AntarcticaDumontDUrville = "Antarctica/DumontDUrville",
    AntarcticaMacquarie = "Antarctica/Macquarie",
    AntarcticaMawson = "Antarctica/Mawson",
    AntarcticaMcMurdo = "Antarctica/McMurdo",
    AntarcticaPalmer = "Antarctica/Palmer",
    AntarcticaRothera = "Antarctica/Rothera",
    AntarcticaSouthPole = "Antarctica/South_Pole",
    AntarcticaSyowa = "Antarctica/Syowa",
    AntarcticaTroll = "Antarctica/Troll",
    AntarcticaVostok = "Antarctica/Vostok",
    ArcticLongyearbyen = "Arctic/Longyearbyen",
    AsiaAden = "Asia/Aden",
    AsiaAlmaty = "Asia/Almaty",
    AsiaAmman = "Asia/Amman",
    AsiaAnadyr = "Asia/Anadyr",
    AsiaAqtau = "Asia/Aqtau",
    AsiaAqtobe = "Asia/Aqtobe",
    AsiaAshgabat = "Asia/Ashgabat",
    AsiaAshkhabad = "Asia/Ashkhabad",
    AsiaAtyrau = "Asia/Atyrau",
    AsiaBaghdad = "Asia/Baghdad",
    AsiaBahrain = "Asia/Bahrain",
    AsiaBaku = "Asia/Baku",
    AsiaBangkok = "Asia/Bangkok",
    AsiaBarnaul = "Asia/Barnaul",
    AsiaBeirut = "Asia/Beirut",
    AsiaBishkek = "Asia/Bishkek",
    AsiaBrunei = "Asia/Brunei",
    AsiaCalcutta = "Asia/Calcutta",
    AsiaChita = "Asia/Chita",
    AsiaChoibalsan = "Asia/Choibalsan",
    AsiaChongqing = "Asia/Chongqing",
    AsiaChungking = "Asia/Chungking",
    AsiaColombo = "Asia/Colombo",
    AsiaDacca = "Asia/Dacca",
    AsiaDamascus = "Asia/Damascus",
    AsiaDhaka = "Asia/Dhaka",
    AsiaDili = "Asia/Dili",
    AsiaDubai = "Asia/Dubai",
    AsiaDushanbe = "Asia/Dushanbe",
    AsiaFamagusta = "Asia/Famagusta",
    AsiaGaza = "Asia/Gaza",
    AsiaHarbin = "Asia/Harbin",
    AsiaHebron = "Asia/Hebron",
    AsiaHoChiMinh = "Asia/Ho_Chi_Minh",
    AsiaHongKong = "Asia/Hong_Kong",
    AsiaHovd = "Asia/Hovd",
    AsiaIrkutsk = "Asia/Irkutsk",
    AsiaIstanbul = "Asia/Istanbul",
    AsiaJakarta = "Asia/Jakarta",
    AsiaJayapura = "Asia/Jayapura",
    AsiaJerusalem = "Asia/Jerusalem",
    AsiaKabul = "Asia/Kabul",
    AsiaKamchatka = "Asia/Kamchatka",
    AsiaKarachi = "Asia/Karachi",
    AsiaKashgar = "Asia/Kashgar",
    AsiaKathmandu = "Asia/Kathmandu",
    AsiaKatmandu = "Asia/Katmandu",
    AsiaKhandyga = "Asia/Khandyga",
    AsiaKolkata = "Asia/Kolkata",
    AsiaKrasnoyarsk = "Asia/Krasnoyarsk",
    AsiaKualaLumpur = "Asia/Kuala_Lumpur",
    AsiaKuching = "Asia/Kuching",
    AsiaKuwait = "Asia/Kuwait",
    AsiaMacao = "Asia/Macao",
    AsiaMacau = "Asia/Macau",
    AsiaMagadan = "Asia/Magadan",
    AsiaMakassar = "Asia/Makassar",
    AsiaManila = "Asia/Manila",
    AsiaMuscat = "Asia/Muscat",
    AsiaNicosia = "Asia/Nicosia",
    AsiaNovokuznetsk = "Asia/Novokuznetsk",
    AsiaNovosibirsk = "Asia/Novosibirsk",
    AsiaOmsk = "Asia/Omsk",
    AsiaOral = "Asia/Oral",
    AsiaPhnomPenh = "Asia/Phnom_Penh",
    AsiaPontianak = "Asia/Pontianak",
    AsiaPyongyang = "Asia/Pyongyang",
    AsiaQatar = "Asia/Qatar",
    AsiaQostanay = "Asia/Qostanay",
    AsiaQyzylorda = "Asia/Qyzylorda",
    AsiaRangoon = "Asia/Rangoon",
    AsiaRiyadh = "Asia/Riyadh",
    AsiaSaigon = "Asia/Saigon",
    AsiaSakhalin = "Asia/Sakhalin",
    AsiaSamarkand = "Asia/Samarkand",
    AsiaSeoul = "Asia/Seoul",
    AsiaShanghai = "Asia/Shanghai",
    AsiaSingapore = "Asia/Singapore",
    AsiaSrednekolymsk = "Asia/Srednekolymsk",
    AsiaTaipei = "Asia/Taipei",
    AsiaTashkent = "Asia/Tashkent",
    AsiaTbilisi = "Asia/Tbilisi",
    AsiaTehran = "Asia/Tehran",
    AsiaTelAviv = "Asia/Tel_Aviv",
    AsiaThimbu = "Asia/Thimbu",
    AsiaThimphu = "Asia/Thimphu",
    AsiaTokyo = "Asia/Tokyo",
    AsiaTomsk = "Asia/Tomsk",
    AsiaUjungPandang = "Asia/Ujung_Pandang",
    AsiaUlaanbaatar = "Asia/Ulaanbaatar",
    AsiaUlanBator = "Asia/Ulan_Bator",
    AsiaUrumqi = "Asia/Urumqi",
    AsiaUstNera = "Asia/Ust-Nera",
    AsiaVientiane = "Asia/Vientiane",
    AsiaVladivostok = "Asia/Vladivostok",
    AsiaYakutsk = "Asia/Yakutsk",
    AsiaYangon = "Asia/Yangon",
    AsiaYekaterinburg = "Asia/Yekaterinburg",
    AsiaYerevan = "Asia/Yerevan",
    AtlanticAzores = "Atlantic/Azores",
    AtlanticBermuda = "Atlantic/Bermuda",
    AtlanticCanary = "Atlantic/Canary",
    AtlanticCapeVerde = "Atlantic/Cape_Verde",
    AtlanticFaeroe = "Atlantic/Faeroe",
    AtlanticFaroe = "Atlantic/Faroe",
    AtlanticJanMayen = "Atlantic/Jan_Mayen",
    AtlanticMadeira = "Atlantic/Madeira",
    AtlanticReykjavik = "Atlantic/Reykjavik",
    AtlanticSouthGeorgia = "Atlantic/South_Georgia",
    AtlanticStHelena = "Atlantic/St_Helena",
    AtlanticStanley = "Atlantic/Stanley",
    AustraliaAct = "Australia/ACT",
    AustraliaAdelaide = "Australia/Adelaide",
    AustraliaBrisbane = "Australia/Brisbane",
    AustraliaBrokenHill = "Australia/Broken_Hill",
    AustraliaCanberra = "Australia/Canberra",
    AustraliaCurrie = "Australia/Currie",
    AustraliaDarwin = "Australia/Darwin",
    AustraliaEucla = "Australia/Eucla",
    AustraliaHobart = "Australia/Hobart",
    AustraliaLhi = "Australia/LHI",
    AustraliaLindeman = "Australia/Lindeman",
    AustraliaLordHowe = "Australia/Lord_Howe",
    AustraliaMelbourne = "Australia/Melbourne",
    AustraliaNsw = "Australia/NSW",
    AustraliaNorth = "Australia/North",
    AustraliaPerth = "Australia/Perth",
    AustraliaQueensland = "Australia/Queensland",
    AustraliaSouth = "Australia/South",
    AustraliaSydney = "Australia/Sydney",
    AustraliaTasmania = "Australia/Tasmania",
    AustraliaVictoria = "Australia/Victoria",
    AustraliaWest = "Australia/West",
    AustraliaYancowinna = "Australia/Yancowinna",
    BrazilAcre = "Brazil/Acre",
    BrazilDeNoronha = "Brazil/DeNoronha",
    BrazilEast = "Brazil/East",
    BrazilWest = "Brazil/West",
    Cet = "CET",
    Cst6cdt = "CST6CDT",
    CanadaAtlantic = "Canada/Atlantic",
    CanadaCentral = "Canada/Central",
    CanadaEastern = "Canada/Eastern",
    CanadaMountain = "Canada/Mountain",
    CanadaNewfoundland = "Canada/Newfoundland",
    CanadaPacific = "Canada/Pacific",
    CanadaSaskatchewan = "Canada/Saskatchewan",
    CanadaYukon = "Canada/Yukon",
    ChileContinental = "Chile/Continental",
    ChileEasterIsland = "Chile/EasterIsland",
    Cuba = "Cuba",
    Eet = "EET",
    Est = "EST",
    Est5edt = "EST5EDT",
    Egypt = "Egypt",
    Eire = "Eire",
    EtcGmt = "Etc/GMT",
    EtcSlashGmtPlus0 = "Etc/GMT+0",
    EtcSlashGmtPlus1 = "Etc/GMT+1",
    EtcSlashGmtPlus10 = "Etc/GMT+10",
    EtcSlashGmtPlus11 = "Etc/GMT+11",
    EtcSlashGmtPlus12 = "Etc/GMT+12",
    EtcSlashGmtPlus2 = "Etc/GMT+2",
    EtcSlashGmtPlus3 = "Etc/GMT+3",
    EtcSlashGmtPlus4 = "Etc/GMT+4",
    EtcSlashGmtPlus5 = "Etc/GMT+5",
    EtcSlashGmtPlus6 = "Etc/GMT+6",
    EtcSlashGmtPlus7 = "Etc/GMT+7",
    EtcSlashGmtPlus8 = "Etc/GMT+8",
    EtcSlashGmtPlus9 = "Etc/GMT+9",
    EtcSlashGmtMinus0 = "Etc/GMT-0",
    EtcSlashGmtMinus1 = "Etc/GMT-1",
    EtcSlashGmtMinus10 = "Etc/GMT-10",
    EtcSlashGmtMinus11 = "Etc/GMT-11",
    EtcSlashGmtMinus12 = "Etc/GMT-12",
    EtcGmt13 = "Etc/GMT-13",
    EtcGmt14 = "Etc/GMT-14",
    EtcSlashGmtMinus2 = "Etc/GMT-2",
    EtcSlashGmtMinus3 = "Etc/GMT-3",
    EtcSlashGmtMinus4 = "Etc/GMT-4",
    EtcSlashGmtMinus5 = "Etc/GMT-5",
    EtcSlashGmtMinus6 = "Etc/GMT-6",
    EtcSlashGmtMinus7 = "Etc/GMT-7",
    EtcSlashGmtMinus8 = "Etc/GMT-8",
    EtcSlashGmtMinus9 = "Etc/GMT-9",
    EtcSlashGmt0 = "Etc/GMT0",
    EtcGreenwich = "Etc/Greenwich",
    EtcUct = "Etc/UCT",
    EtcUtc = "Etc/UTC",
    EtcUniversal = "Etc/Universal",
    EtcZulu = "Etc/Zulu",
    EuropeAmsterdam = "Europe/Amsterdam",
    EuropeAndorra = "Europe/Andorra",
    EuropeAstrakhan = "Europe/Astrakhan",
    EuropeAthens = "Europe/Athens",
    EuropeBelfast = "Europe/Belfast",
    EuropeBelgrade = "Europe/Belgrade",
    EuropeBerlin = "Europe/Berlin",
    EuropeBratislava = "Europe/Bratislava",
    EuropeBrussels = "Europe/Brussels",
    EuropeBucharest = "Europe/Bucharest",
    EuropeBudapest = "Europe/Budapest",
    EuropeBusingen = "Europe/Busingen",
    EuropeChisinau = "Europe/Chisinau",
    EuropeCopenhagen = "Europe/Copenhagen",
    EuropeDublin = "Europe/Dublin",
    EuropeGibraltar = "Europe/Gibraltar",
    EuropeGuernsey = "Europe/Guernsey",
    EuropeHelsinki = "Europe/Helsinki",
    EuropeIsleOfMan = "Europe/Isle_of_Man",
    EuropeIstanbul = "Europe/Istanbul",
    EuropeJersey = "Europe/Jersey",
    EuropeKaliningrad = "Europe/Kaliningrad",
    EuropeKiev = "Europe/Kiev",
    EuropeKirov = "Europe/Kirov",
    EuropeKyiv = "Europe/Kyiv",
    EuropeLisbon = "Europe/Lisbon",
    EuropeLjubljana = "Europe/Ljubljana",
    EuropeLondon = "Europe/London",
    EuropeLuxembourg = "Europe/Luxembourg",
    EuropeMadrid = "Europe/Madrid",
    EuropeMalta = "Europe/Malta",
    EuropeMariehamn = "Europe/Mariehamn",
    EuropeMinsk = "Europe/Minsk",
    EuropeMonaco = "Europe/Monaco",
    EuropeMoscow = "Europe/Moscow",
    EuropeNicosia = "Europe/Nicosia",
    EuropeOslo = "Europe/Oslo",
    EuropeParis = "Europe/Paris",
    EuropePodgorica = "Europe/Podgorica",
    EuropePrague = "Europe/Prague",
    EuropeRiga = "Europe/Riga",
    EuropeRome = "Europe/Rome",
    EuropeSamara = "Europe/Samara",
    EuropeSanMarino = "Europe/San_Marino",
    EuropeSarajevo = "Europe/Sarajevo",
    EuropeSaratov = "Europe/Saratov",
    EuropeSimferopol = "Europe/Simferopol",
    EuropeSkopje = "Europe/Skopje",
    EuropeSofia = "Europe/Sofia",
    EuropeStockholm = "Europe/Stockholm",
    EuropeTallinn = "Europe/Tallinn",
    EuropeTirane = "Europe/Tirane",
    EuropeTiraspol = "Europe/Tiraspol",
    EuropeUlyanovsk = "Europe/Ulyanovsk",
    EuropeUzhgorod = "Europe/Uzhgorod",
    EuropeVaduz = "Europe/Vaduz",
    EuropeVatican = "Europe/Vatican",
    EuropeVienna = "Europe/Vienna",
    EuropeVilnius = "Europe/Vilnius",
    EuropeVolgograd = "Europe/Volgograd",
    EuropeWarsaw = "Europe/Warsaw",
    EuropeZagreb = "Europe/Zagreb",
    EuropeZaporozhye = "Europe/Zaporozhye",
    EuropeZurich = "Europe/Zurich",
    Factory = "Factory",
    Gb = "GB",
    GbEire = "GB-Eire",
    Gmt = "GMT",
    GmtPlus0 = "GMT+0",
    GmtMinus0 = "GMT-0",
    Gmt0 = "GMT0",
    Greenwich = "Greenwich",
    Hst = "HST",
    Hongkong = "Hongkong",
    Iceland = "Iceland",
    IndianAntananarivo = "Indian/Antananarivo",
    IndianChagos = "Indian/Chagos",
    IndianChristmas = "Indian/Christmas",
    IndianCocos = "Indian/Cocos",
    IndianComoro = "Indian/Comoro",
    IndianKerguelen = "Indian/Kerguelen",
    IndianMahe = "Indian/Mahe",
    IndianMaldives = "Indian/Maldives",
    IndianMauritius = "Indian/Mauritius",
    IndianMayotte = "Indian/Mayotte",
    IndianReunion = "Indian/Reunion",
    Iran = "Iran",
    Israel = "Israel",
    Jamaica = "Jamaica",
    Japan = "Japan",
    Kwajalein = "Kwajalein",
    Libya = "Libya",
    Met = "MET",
    Mst = "MST",
    Mst7mdt = "MST7MDT",
    MexicoBajaNorte = "Mexico/BajaNorte",
    MexicoBajaSur = "Mexico/BajaSur",
    MexicoGeneral = "Mexico/General",
    Nz = "NZ",
    NzChat = "NZ-CHAT",
    Navajo = "Navajo",
    Prc = "PRC",
    Pst8pdt = "PST8PDT",
    PacificApia = "Pacific/Apia",
    PacificAuckland = "Pacific/Auckland",
    PacificBougainville = "Pacific/Bougainville",
    PacificChatham = "Pacific/Chatham",
    PacificChuuk = "Pacific/Chuuk",
    PacificEaster = "Pacific/Easter",
    PacificEfate = "Pacific/Efate",
    PacificEnderbury = "Pacific/Enderbury",
    PacificFakaofo = "Pacific/Fakaofo",
    PacificFiji = "Pacific/Fiji",
    PacificFunafuti = "Pacific/Funafuti",
    PacificGalapagos = "Pacific/Galapagos",
    PacificGambier = "Pacific/Gambier",
    PacificGuadalcanal = "Pacific/Guadalcanal",
    PacificGuam = "Pacific/Guam",
    PacificHonolulu = "Pacific/Honolulu",
    PacificJohnston = "Pacific/Johnston",
    PacificKanton = "Pacific/Kanton",
    PacificKiritimati = "Pacific/Kiritimati",
    PacificKosrae = "Pacific/Kosrae",
    PacificKwajalein = "Pacific/Kwajalein",
    PacificMajuro = "Pacific/Majuro",
    PacificMarquesas = "Pacific/Marquesas",
    PacificMidway = "Pacific/Midway",
    PacificNauru = "Pacific/Nauru",
    PacificNiue = "Pacific/Niue",
    PacificNorfolk = "Pacific/Norfolk",
    PacificNoumea = "Pacific/Noumea",
    PacificPagoPago = "Pacific/Pago_Pago",
    PacificPalau = "Pacific/Palau",
    PacificPitcairn = "Pacific/Pitcairn",
    PacificPohnpei = "Pacific/Pohnpei",
    PacificPonape = "Pacific/Ponape",
    PacificPortMoresby = "Pacific/Port_Moresby",
    PacificRarotonga = "Pacific/Rarotonga",
    PacificSaipan = "Pacific/Saipan",
    PacificSamoa = "Pacific/Samoa",
    PacificTahiti = "Pacific/Tahiti",
    PacificTarawa = "Pacific/Tarawa",
    PacificTongatapu = "Pacific/Tongatapu",
    PacificTruk = "Pacific/Truk",
    PacificWake = "Pacific/Wake",
    PacificWallis = "Pacific/Wallis",
    PacificYap = "Pacific/Yap",
    Poland = "Poland",
    Portugal = "Portugal",
    Roc = "ROC",
    Rok = "ROK",
    Singapore = "Singapore",
    Turkey = "Turkey",
    Uct = "UCT",
    UsAlaska = "US/Alaska",
    UsAleutian = "US/Aleutian",
    UsArizona = "US/Arizona",
    UsCentral = "US/Central",
    UsEastIndiana = "US/East-Indiana",
    UsEastern = "US/Eastern",
    UsHawaii = "US/Hawaii",
    UsIndianaStarke = "US/Indiana-Starke",
    UsMichigan = "US/Michigan",
    UsMountain = "US/Mountain",
    UsPacific = "US/Pacific",
    UsPacificNew = "US/Pacific-New",
    UsSamoa = "US/Samoa",
    Utc = "UTC",
    Universal = "Universal",
    WSu = "W-SU",
    Wet = "WET",
    Zulu = "Zulu",
});
