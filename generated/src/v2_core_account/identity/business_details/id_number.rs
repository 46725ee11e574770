// Written by `cargo xtask generate`. Do not edit.
//! What is in `identity.business_details.id_number` of [`V2CoreAccount`](crate::V2CoreAccount).

/// Open Enum. The ID number type of a business entity.
#[non_exhaustive]
pub enum Type {
    /// `ae_crn`
    AeCrn,
    /// `ae_vat`
    AeVat,
    /// `ao_nif`
    AoNif,
    /// `ar_cuit`
    ArCuit,
    /// `at_fn`
    AtFn,
    /// `at_stn`
    AtStn,
    /// `at_vat`
    AtVat,
    /// `au_abn`
    AuAbn,
    /// `au_acn`
    AuAcn,
    /// `au_in`
    AuIn,
    /// `az_tin`
    AzTin,
    /// `bd_etin`
    BdEtin,
    /// `be_cbe`
    BeCbe,
    /// `be_vat`
    BeVat,
    /// `bg_uic`
    BgUic,
    /// `bg_vat`
    BgVat,
    /// `br_cnpj`
    BrCnpj,
    /// `ca_cn`
    CaCn,
    /// `ca_crarr`
    CaCrarr,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_neq`
    CaNeq,
    /// `ca_rid`
    CaRid,
    /// `ch_chid`
    ChChid,
    /// `ch_uid`
    ChUid,
    /// `cr_cpj`
    CrCpj,
    /// `cr_nite`
    CrNite,
    /// `cy_he`
    CyHe,
    /// `cy_tic`
    CyTic,
    /// `cy_vat`
    CyVat,
    /// `cz_ico`
    CzIco,
    /// `cz_vat`
    CzVat,
    /// `de_hrn`
    DeHrn,
    /// `de_stn`
    DeStn,
    /// `de_vat`
    DeVat,
    /// `dk_cvr`
    DkCvr,
    /// `dk_vat`
    DkVat,
    /// `do_rcn`
    DoRcn,
    /// `ee_rk`
    EeRk,
    /// `ee_vat`
    EeVat,
    /// `es_cif`
    EsCif,
    /// `es_vat`
    EsVat,
    /// `fi_vat`
    FiVat,
    /// `fi_yt`
    FiYt,
    /// `fr_rna`
    FrRna,
    /// `fr_siren`
    FrSiren,
    /// `fr_vat`
    FrVat,
    /// `gb_crn`
    GbCrn,
    /// `gb_vat`
    GbVat,
    /// `gi_crn`
    GiCrn,
    /// `gr_afm`
    GrAfm,
    /// `gr_gemi`
    GrGemi,
    /// `gr_vat`
    GrVat,
    /// `gt_nit`
    GtNit,
    /// `hk_br`
    HkBr,
    /// `hk_cr`
    HkCr,
    /// `hr_mbs`
    HrMbs,
    /// `hr_oib`
    HrOib,
    /// `hr_vat`
    HrVat,
    /// `hu_cjs`
    HuCjs,
    /// `hu_tin`
    HuTin,
    /// `hu_vat`
    HuVat,
    /// `ie_crn`
    IeCrn,
    /// `ie_trn`
    IeTrn,
    /// `ie_vat`
    IeVat,
    /// `it_rea`
    ItRea,
    /// `it_vat`
    ItVat,
    /// `jp_cn`
    JpCn,
    /// `kz_bin`
    KzBin,
    /// `li_uid`
    LiUid,
    /// `lt_ccrn`
    LtCcrn,
    /// `lt_vat`
    LtVat,
    /// `lu_nif`
    LuNif,
    /// `lu_rcs`
    LuRcs,
    /// `lu_vat`
    LuVat,
    /// `lv_urn`
    LvUrn,
    /// `lv_vat`
    LvVat,
    /// `mt_crn`
    MtCrn,
    /// `mt_tin`
    MtTin,
    /// `mt_vat`
    MtVat,
    /// `mx_rfc`
    MxRfc,
    /// `my_brn`
    MyBrn,
    /// `my_coid`
    MyCoid,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `mz_nuit`
    MzNuit,
    /// `nl_kvk`
    NlKvk,
    /// `nl_rsin`
    NlRsin,
    /// `nl_vat`
    NlVat,
    /// `no_orgnr`
    NoOrgnr,
    /// `nz_bn`
    NzBn,
    /// `nz_ird`
    NzIrd,
    /// `pe_ruc`
    PeRuc,
    /// `pk_ntn`
    PkNtn,
    /// `pl_nip`
    PlNip,
    /// `pl_regon`
    PlRegon,
    /// `pl_vat`
    PlVat,
    /// `pt_vat`
    PtVat,
    /// `ro_cui`
    RoCui,
    /// `ro_orc`
    RoOrc,
    /// `ro_vat`
    RoVat,
    /// `sa_crn`
    SaCrn,
    /// `sa_tin`
    SaTin,
    /// `se_orgnr`
    SeOrgnr,
    /// `se_vat`
    SeVat,
    /// `sg_uen`
    SgUen,
    /// `si_msp`
    SiMsp,
    /// `si_tin`
    SiTin,
    /// `si_vat`
    SiVat,
    /// `sk_dic`
    SkDic,
    /// `sk_ico`
    SkIco,
    /// `sk_vat`
    SkVat,
    /// `th_crn`
    ThCrn,
    /// `th_prn`
    ThPrn,
    /// `th_tin`
    ThTin,
    /// `us_ein`
    UsEin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AeCrn = "ae_crn",
    AeVat = "ae_vat",
    AoNif = "ao_nif",
    ArCuit = "ar_cuit",
    AtFn = "at_fn",
    AtStn = "at_stn",
    AtVat = "at_vat",
    AuAbn = "au_abn",
    AuAcn = "au_acn",
    AuIn = "au_in",
    AzTin = "az_tin",
    BdEtin = "bd_etin",
    BeCbe = "be_cbe",
    BeVat = "be_vat",
    BgUic = "bg_uic",
    BgVat = "bg_vat",
    BrCnpj = "br_cnpj",
    CaCn = "ca_cn",
    CaCrarr = "ca_crarr",
    CaGstHst = "ca_gst_hst",
    CaNeq = "ca_neq",
    CaRid = "ca_rid",
    ChChid = "ch_chid",
    ChUid = "ch_uid",
    CrCpj = "cr_cpj",
    CrNite = "cr_nite",
    CyHe = "cy_he",
    CyTic = "cy_tic",
    CyVat = "cy_vat",
    CzIco = "cz_ico",
    CzVat = "cz_vat",
    DeHrn = "de_hrn",
    DeStn = "de_stn",
    DeVat = "de_vat",
    DkCvr = "dk_cvr",
    DkVat = "dk_vat",
    DoRcn = "do_rcn",
    EeRk = "ee_rk",
    EeVat = "ee_vat",
    EsCif = "es_cif",
    EsVat = "es_vat",
    FiVat = "fi_vat",
    FiYt = "fi_yt",
    FrRna = "fr_rna",
    FrSiren = "fr_siren",
    FrVat = "fr_vat",
    GbCrn = "gb_crn",
    GbVat = "gb_vat",
    GiCrn = "gi_crn",
    GrAfm = "gr_afm",
    GrGemi = "gr_gemi",
    GrVat = "gr_vat",
    GtNit = "gt_nit",
    HkBr = "hk_br",
    HkCr = "hk_cr",
    HrMbs = "hr_mbs",
    HrOib = "hr_oib",
    HrVat = "hr_vat",
    HuCjs = "hu_cjs",
    HuTin = "hu_tin",
    HuVat = "hu_vat",
    IeCrn = "ie_crn",
    IeTrn = "ie_trn",
    IeVat = "ie_vat",
    ItRea = "it_rea",
    ItVat = "it_vat",
    JpCn = "jp_cn",
    KzBin = "kz_bin",
    LiUid = "li_uid",
    LtCcrn = "lt_ccrn",
    LtVat = "lt_vat",
    LuNif = "lu_nif",
    LuRcs = "lu_rcs",
    LuVat = "lu_vat",
    LvUrn = "lv_urn",
    LvVat = "lv_vat",
    MtCrn = "mt_crn",
    MtTin = "mt_tin",
    MtVat = "mt_vat",
    MxRfc = "mx_rfc",
    MyBrn = "my_brn",
    MyCoid = "my_coid",
    MyItn = "my_itn",
    MySst = "my_sst",
    MzNuit = "mz_nuit",
    NlKvk = "nl_kvk",
    NlRsin = "nl_rsin",
    NlVat = "nl_vat",
    NoOrgnr = "no_orgnr",
    NzBn = "nz_bn",
    NzIrd = "nz_ird",
    PeRuc = "pe_ruc",
    PkNtn = "pk_ntn",
    PlNip = "pl_nip",
    PlRegon = "pl_regon",
    PlVat = "pl_vat",
    PtVat = "pt_vat",
    RoCui = "ro_cui",
    RoOrc = "ro_orc",
    RoVat = "ro_vat",
    SaCrn = "sa_crn",
    SaTin = "sa_tin",
    SeOrgnr = "se_orgnr",
    SeVat = "se_vat",
    SgUen = "sg_uen",
    SiMsp = "si_msp",
    SiTin = "si_tin",
    SiVat = "si_vat",
    SkDic = "sk_dic",
    SkIco = "sk_ico",
    SkVat = "sk_vat",
    ThCrn = "th_crn",
    ThPrn = "th_prn",
    ThTin = "th_tin",
    UsEin = "us_ein",
});
