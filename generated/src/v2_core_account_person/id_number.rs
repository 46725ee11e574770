// Written by `cargo xtask generate`. Do not edit.
//! What is in `id_number` of [`V2CoreAccountPerson`](crate::V2CoreAccountPerson).

/// The ID number type of an individual.
#[non_exhaustive]
pub enum Type {
    /// `ae_eid`
    AeEid,
    /// `ao_nif`
    AoNif,
    /// `ar_cuil`
    ArCuil,
    /// `ar_dni`
    ArDni,
    /// `at_stn`
    AtStn,
    /// `az_tin`
    AzTin,
    /// `bd_brc`
    BdBrc,
    /// `bd_etin`
    BdEtin,
    /// `bd_nid`
    BdNid,
    /// `be_nrn`
    BeNrn,
    /// `bg_ucn`
    BgUcn,
    /// `bn_nric`
    BnNric,
    /// `br_cpf`
    BrCpf,
    /// `ca_sin`
    CaSin,
    /// `ch_oasi`
    ChOasi,
    /// `cl_rut`
    ClRut,
    /// `cn_pp`
    CnPp,
    /// `co_nuip`
    CoNuip,
    /// `cr_ci`
    CrCi,
    /// `cr_cpf`
    CrCpf,
    /// `cr_dimex`
    CrDimex,
    /// `cr_nite`
    CrNite,
    /// `cy_tic`
    CyTic,
    /// `cz_rc`
    CzRc,
    /// `de_stn`
    DeStn,
    /// `dk_cpr`
    DkCpr,
    /// `do_cie`
    DoCie,
    /// `do_rcn`
    DoRcn,
    /// `ec_ci`
    EcCi,
    /// `ee_ik`
    EeIk,
    /// `es_nif`
    EsNif,
    /// `fi_hetu`
    FiHetu,
    /// `fr_nir`
    FrNir,
    /// `gb_nino`
    GbNino,
    /// `gr_afm`
    GrAfm,
    /// `gt_nit`
    GtNit,
    /// `hk_id`
    HkId,
    /// `hr_oib`
    HrOib,
    /// `hu_ad`
    HuAd,
    /// `id_nik`
    IdNik,
    /// `ie_ppsn`
    IePpsn,
    /// `is_kt`
    IsKt,
    /// `it_cf`
    ItCf,
    /// `jp_inc`
    JpInc,
    /// `ke_pin`
    KePin,
    /// `kz_iin`
    KzIin,
    /// `li_peid`
    LiPeid,
    /// `lt_ak`
    LtAk,
    /// `lu_nif`
    LuNif,
    /// `lv_pk`
    LvPk,
    /// `mx_rfc`
    MxRfc,
    /// `my_nric`
    MyNric,
    /// `mz_nuit`
    MzNuit,
    /// `ng_nin`
    NgNin,
    /// `nl_bsn`
    NlBsn,
    /// `no_nin`
    NoNin,
    /// `nz_ird`
    NzIrd,
    /// `pe_dni`
    PeDni,
    /// `pk_cnic`
    PkCnic,
    /// `pk_snic`
    PkSnic,
    /// `pl_pesel`
    PlPesel,
    /// `pt_nif`
    PtNif,
    /// `ro_cnp`
    RoCnp,
    /// `sa_tin`
    SaTin,
    /// `se_pin`
    SePin,
    /// `sg_fin`
    SgFin,
    /// `sg_nric`
    SgNric,
    /// `sk_dic`
    SkDic,
    /// `th_lc`
    ThLc,
    /// `th_pin`
    ThPin,
    /// `tr_tin`
    TrTin,
    /// `us_itin`
    UsItin,
    /// `us_itin_last_4`
    UsItinLast4,
    /// `us_ssn`
    UsSsn,
    /// `us_ssn_last_4`
    UsSsnLast4,
    /// `uy_dni`
    UyDni,
    /// `za_id`
    ZaId,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AeEid = "ae_eid",
    AoNif = "ao_nif",
    ArCuil = "ar_cuil",
    ArDni = "ar_dni",
    AtStn = "at_stn",
    AzTin = "az_tin",
    BdBrc = "bd_brc",
    BdEtin = "bd_etin",
    BdNid = "bd_nid",
    BeNrn = "be_nrn",
    BgUcn = "bg_ucn",
    BnNric = "bn_nric",
    BrCpf = "br_cpf",
    CaSin = "ca_sin",
    ChOasi = "ch_oasi",
    ClRut = "cl_rut",
    CnPp = "cn_pp",
    CoNuip = "co_nuip",
    CrCi = "cr_ci",
    CrCpf = "cr_cpf",
    CrDimex = "cr_dimex",
    CrNite = "cr_nite",
    CyTic = "cy_tic",
    CzRc = "cz_rc",
    DeStn = "de_stn",
    DkCpr = "dk_cpr",
    DoCie = "do_cie",
    DoRcn = "do_rcn",
    EcCi = "ec_ci",
    EeIk = "ee_ik",
    EsNif = "es_nif",
    FiHetu = "fi_hetu",
    FrNir = "fr_nir",
    GbNino = "gb_nino",
    GrAfm = "gr_afm",
    GtNit = "gt_nit",
    HkId = "hk_id",
    HrOib = "hr_oib",
    HuAd = "hu_ad",
    IdNik = "id_nik",
    IePpsn = "ie_ppsn",
    IsKt = "is_kt",
    ItCf = "it_cf",
    JpInc = "jp_inc",
    KePin = "ke_pin",
    KzIin = "kz_iin",
    LiPeid = "li_peid",
    LtAk = "lt_ak",
    LuNif = "lu_nif",
    LvPk = "lv_pk",
    MxRfc = "mx_rfc",
    MyNric = "my_nric",
    MzNuit = "mz_nuit",
    NgNin = "ng_nin",
    NlBsn = "nl_bsn",
    NoNin = "no_nin",
    NzIrd = "nz_ird",
    PeDni = "pe_dni",
    PkCnic = "pk_cnic",
    PkSnic = "pk_snic",
    PlPesel = "pl_pesel",
    PtNif = "pt_nif",
    RoCnp = "ro_cnp",
    SaTin = "sa_tin",
    SePin = "se_pin",
    SgFin = "sg_fin",
    SgNric = "sg_nric",
    SkDic = "sk_dic",
    ThLc = "th_lc",
    ThPin = "th_pin",
    TrTin = "tr_tin",
    UsItin = "us_itin",
    UsItinLast4 = "us_itin_last_4",
    UsSsn = "us_ssn",
    UsSsnLast4 = "us_ssn_last_4",
    UyDni = "uy_dni",
    ZaId = "za_id",
});
