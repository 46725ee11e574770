// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxId`](crate::TaxId).

#[cfg(feature = "tax_ids")]
pub mod owner;
#[cfg(feature = "tax_ids")]
pub mod verification;

#[cfg(feature = "tax_ids")]
/// An object in `owner` of [`TaxId`](crate::TaxId).
#[derive(Clone)]
#[non_exhaustive]
pub struct Owner {
    /// The account being referenced when `type` is `account`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The Connect Application being referenced when `type` is `application`.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    /// The customer being referenced when `type` is `customer`.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// The Account representing the customer being referenced when `type` is `customer`.
    pub customer_account: Option<String>,
    /// Type of owner referenced.
    pub type_: owner::Type,
}

#[cfg(feature = "tax_ids")]
impl rt::Blank for Owner {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        application: rt::Blank::BLANK,
        customer: rt::Blank::BLANK,
        customer_account: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "tax_ids")]
impl rt::Record for Owner {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_i_ds_owner",
            constants: &[],
            fields: &[
                rt::Field("account", rt::OPTIONAL),
                rt::Field("application", rt::OPTIONAL),
                rt::Field("customer", rt::OPTIONAL),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.application,
            2 => &self.customer,
            3 => &self.customer_account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.application,
            2 => &mut self.customer,
            3 => &mut self.customer_account,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "tax_ids")]
rt::record_traits!(Owner);

/// Type of the tax ID, one of `ad_nrt`, `ae_trn`, `al_tin`, `am_tin`, `ao_tin`, `ar_cuit`,
/// `au_abn`, `au_arn`, `aw_tin`, `az_tin`, `ba_tin`, `bb_tin`, `bd_bin`, `bf_ifu`, `bg_uic`,
/// `bh_vat`, `bj_ifu`, `bo_tin`, `br_cnpj`, `br_cpf`, `bs_tin`, `by_tin`, `ca_bn`, `ca_gst_hst`,
/// `ca_pst_bc`, `ca_pst_mb`, `ca_pst_sk`, `ca_qst`, `cd_nif`, `ch_uid`, `ch_vat`, `cl_tin`,
/// `cm_niu`, `cn_tin`, `co_nit`, `cr_tin`, `cv_nif`, `de_stn`, `do_rcn`, `ec_ruc`, `eg_tin`,
/// `es_cif`, `et_tin`, `eu_oss_vat`, `eu_vat`, `fo_vat`, `gb_vat`, `ge_vat`, `gi_tin`, `gn_nif`,
/// `hk_br`, `hr_oib`, `hu_tin`, `id_npwp`, `il_vat`, `in_gst`, `is_vat`, `it_cf`, `jp_cn`, `jp_rn`,
/// `jp_trn`, `ke_pin`, `kg_tin`, `kh_tin`, `kr_brn`, `kz_bin`, `la_tin`, `li_uid`, `li_vat`,
/// `lk_vat`, `ma_vat`, `md_vat`, `me_pib`, `mk_vat`, `mr_nif`, `mx_rfc`, `my_frp`, `my_itn`,
/// `my_sst`, `ng_tin`, `no_vat`, `no_voec`, `np_pan`, `nz_gst`, `om_vat`, `pe_ruc`, `ph_tin`,
/// `pl_nip`, `py_ruc`, `ro_tin`, `rs_pib`, `ru_inn`, `ru_kpp`, `sa_vat`, `sg_gst`, `sg_uen`,
/// `si_tin`, `sn_ninea`, `sr_fin`, `sv_nit`, `th_vat`, `tj_tin`, `tr_tin`, `tw_vat`, `tz_vat`,
/// `ua_vat`, `ug_tin`, `us_ein`, `uy_ruc`, `uz_tin`, `uz_vat`, `ve_rif`, `vn_tin`, `za_vat`,
/// `zm_tin`, or `zw_tin`. Note that some legacy tax IDs have type `unknown`
#[non_exhaustive]
pub enum Type {
    /// `ad_nrt`
    AdNrt,
    /// `ae_trn`
    AeTrn,
    /// `al_tin`
    AlTin,
    /// `am_tin`
    AmTin,
    /// `ao_tin`
    AoTin,
    /// `ar_cuit`
    ArCuit,
    /// `au_abn`
    AuAbn,
    /// `au_arn`
    AuArn,
    /// `aw_tin`
    AwTin,
    /// `az_tin`
    AzTin,
    /// `ba_tin`
    BaTin,
    /// `bb_tin`
    BbTin,
    /// `bd_bin`
    BdBin,
    /// `bf_ifu`
    BfIfu,
    /// `bg_uic`
    BgUic,
    /// `bh_vat`
    BhVat,
    /// `bj_ifu`
    BjIfu,
    /// `bo_tin`
    BoTin,
    /// `br_cnpj`
    BrCnpj,
    /// `br_cpf`
    BrCpf,
    /// `bs_tin`
    BsTin,
    /// `by_tin`
    ByTin,
    /// `ca_bn`
    CaBn,
    /// `ca_gst_hst`
    CaGstHst,
    /// `ca_pst_bc`
    CaPstBc,
    /// `ca_pst_mb`
    CaPstMb,
    /// `ca_pst_sk`
    CaPstSk,
    /// `ca_qst`
    CaQst,
    /// `cd_nif`
    CdNif,
    /// `ch_uid`
    ChUid,
    /// `ch_vat`
    ChVat,
    /// `cl_tin`
    ClTin,
    /// `cm_niu`
    CmNiu,
    /// `cn_tin`
    CnTin,
    /// `co_nit`
    CoNit,
    /// `cr_tin`
    CrTin,
    /// `cv_nif`
    CvNif,
    /// `de_stn`
    DeStn,
    /// `do_rcn`
    DoRcn,
    /// `ec_ruc`
    EcRuc,
    /// `eg_tin`
    EgTin,
    /// `es_cif`
    EsCif,
    /// `et_tin`
    EtTin,
    /// `eu_oss_vat`
    EuOssVat,
    /// `eu_vat`
    EuVat,
    /// `fo_vat`
    FoVat,
    /// `gb_vat`
    GbVat,
    /// `ge_vat`
    GeVat,
    /// `gi_tin`
    GiTin,
    /// `gn_nif`
    GnNif,
    /// `hk_br`
    HkBr,
    /// `hr_oib`
    HrOib,
    /// `hu_tin`
    HuTin,
    /// `id_npwp`
    IdNpwp,
    /// `il_vat`
    IlVat,
    /// `in_gst`
    InGst,
    /// `is_vat`
    IsVat,
    /// `it_cf`
    ItCf,
    /// `jp_cn`
    JpCn,
    /// `jp_rn`
    JpRn,
    /// `jp_trn`
    JpTrn,
    /// `ke_pin`
    KePin,
    /// `kg_tin`
    KgTin,
    /// `kh_tin`
    KhTin,
    /// `kr_brn`
    KrBrn,
    /// `kz_bin`
    KzBin,
    /// `la_tin`
    LaTin,
    /// `li_uid`
    LiUid,
    /// `li_vat`
    LiVat,
    /// `lk_vat`
    LkVat,
    /// `ma_vat`
    MaVat,
    /// `md_vat`
    MdVat,
    /// `me_pib`
    MePib,
    /// `mk_vat`
    MkVat,
    /// `mr_nif`
    MrNif,
    /// `mx_rfc`
    MxRfc,
    /// `my_frp`
    MyFrp,
    /// `my_itn`
    MyItn,
    /// `my_sst`
    MySst,
    /// `ng_tin`
    NgTin,
    /// `no_vat`
    NoVat,
    /// `no_voec`
    NoVoec,
    /// `np_pan`
    NpPan,
    /// `nz_gst`
    NzGst,
    /// `om_vat`
    OmVat,
    /// `pe_ruc`
    PeRuc,
    /// `ph_tin`
    PhTin,
    /// `pl_nip`
    PlNip,
    /// `py_ruc`
    PyRuc,
    /// `ro_tin`
    RoTin,
    /// `rs_pib`
    RsPib,
    /// `ru_inn`
    RuInn,
    /// `ru_kpp`
    RuKpp,
    /// `sa_vat`
    SaVat,
    /// `sg_gst`
    SgGst,
    /// `sg_uen`
    SgUen,
    /// `si_tin`
    SiTin,
    /// `sn_ninea`
    SnNinea,
    /// `sr_fin`
    SrFin,
    /// `sv_nit`
    SvNit,
    /// `th_vat`
    ThVat,
    /// `tj_tin`
    TjTin,
    /// `tr_tin`
    TrTin,
    /// `tw_vat`
    TwVat,
    /// `tz_vat`
    TzVat,
    /// `ua_vat`
    UaVat,
    /// `ug_tin`
    UgTin,
    /// `unknown`
    UnknownValue,
    /// `us_ein`
    UsEin,
    /// `uy_ruc`
    UyRuc,
    /// `uz_tin`
    UzTin,
    /// `uz_vat`
    UzVat,
    /// `ve_rif`
    VeRif,
    /// `vn_tin`
    VnTin,
    /// `za_vat`
    ZaVat,
    /// `zm_tin`
    ZmTin,
    /// `zw_tin`
    ZwTin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AdNrt = "ad_nrt",
    AeTrn = "ae_trn",
    AlTin = "al_tin",
    AmTin = "am_tin",
    AoTin = "ao_tin",
    ArCuit = "ar_cuit",
    AuAbn = "au_abn",
    AuArn = "au_arn",
    AwTin = "aw_tin",
    AzTin = "az_tin",
    BaTin = "ba_tin",
    BbTin = "bb_tin",
    BdBin = "bd_bin",
    BfIfu = "bf_ifu",
    BgUic = "bg_uic",
    BhVat = "bh_vat",
    BjIfu = "bj_ifu",
    BoTin = "bo_tin",
    BrCnpj = "br_cnpj",
    BrCpf = "br_cpf",
    BsTin = "bs_tin",
    ByTin = "by_tin",
    CaBn = "ca_bn",
    CaGstHst = "ca_gst_hst",
    CaPstBc = "ca_pst_bc",
    CaPstMb = "ca_pst_mb",
    CaPstSk = "ca_pst_sk",
    CaQst = "ca_qst",
    CdNif = "cd_nif",
    ChUid = "ch_uid",
    ChVat = "ch_vat",
    ClTin = "cl_tin",
    CmNiu = "cm_niu",
    CnTin = "cn_tin",
    CoNit = "co_nit",
    CrTin = "cr_tin",
    CvNif = "cv_nif",
    DeStn = "de_stn",
    DoRcn = "do_rcn",
    EcRuc = "ec_ruc",
    EgTin = "eg_tin",
    EsCif = "es_cif",
    EtTin = "et_tin",
    EuOssVat = "eu_oss_vat",
    EuVat = "eu_vat",
    FoVat = "fo_vat",
    GbVat = "gb_vat",
    GeVat = "ge_vat",
    GiTin = "gi_tin",
    GnNif = "gn_nif",
    HkBr = "hk_br",
    HrOib = "hr_oib",
    HuTin = "hu_tin",
    IdNpwp = "id_npwp",
    IlVat = "il_vat",
    InGst = "in_gst",
    IsVat = "is_vat",
    ItCf = "it_cf",
    JpCn = "jp_cn",
    JpRn = "jp_rn",
    JpTrn = "jp_trn",
    KePin = "ke_pin",
    KgTin = "kg_tin",
    KhTin = "kh_tin",
    KrBrn = "kr_brn",
    KzBin = "kz_bin",
    LaTin = "la_tin",
    LiUid = "li_uid",
    LiVat = "li_vat",
    LkVat = "lk_vat",
    MaVat = "ma_vat",
    MdVat = "md_vat",
    MePib = "me_pib",
    MkVat = "mk_vat",
    MrNif = "mr_nif",
    MxRfc = "mx_rfc",
    MyFrp = "my_frp",
    MyItn = "my_itn",
    MySst = "my_sst",
    NgTin = "ng_tin",
    NoVat = "no_vat",
    NoVoec = "no_voec",
    NpPan = "np_pan",
    NzGst = "nz_gst",
    OmVat = "om_vat",
    PeRuc = "pe_ruc",
    PhTin = "ph_tin",
    PlNip = "pl_nip",
    PyRuc = "py_ruc",
    RoTin = "ro_tin",
    RsPib = "rs_pib",
    RuInn = "ru_inn",
    RuKpp = "ru_kpp",
    SaVat = "sa_vat",
    SgGst = "sg_gst",
    SgUen = "sg_uen",
    SiTin = "si_tin",
    SnNinea = "sn_ninea",
    SrFin = "sr_fin",
    SvNit = "sv_nit",
    ThVat = "th_vat",
    TjTin = "tj_tin",
    TrTin = "tr_tin",
    TwVat = "tw_vat",
    TzVat = "tz_vat",
    UaVat = "ua_vat",
    UgTin = "ug_tin",
    UnknownValue = "unknown",
    UsEin = "us_ein",
    UyRuc = "uy_ruc",
    UzTin = "uz_tin",
    UzVat = "uz_vat",
    VeRif = "ve_rif",
    VnTin = "vn_tin",
    ZaVat = "za_vat",
    ZmTin = "zm_tin",
    ZwTin = "zw_tin",
});

#[cfg(feature = "tax_ids")]
/// An object in `verification` of [`TaxId`](crate::TaxId).
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    /// Verification status, one of `pending`, `verified`, `unverified`, or `unavailable`.
    pub status: verification::Status,
    /// Verified address.
    pub verified_address: Option<String>,
    /// Verified name.
    pub verified_name: Option<String>,
}

#[cfg(feature = "tax_ids")]
impl rt::Blank for Verification {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        verified_address: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
    };
}

#[cfg(feature = "tax_ids")]
impl rt::Record for Verification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_id_verification",
            constants: &[],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("verified_address", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            1 => &self.verified_address,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            1 => &mut self.verified_address,
            _ => &mut self.verified_name,
        }
    }
}

#[cfg(feature = "tax_ids")]
rt::record_traits!(Verification);
