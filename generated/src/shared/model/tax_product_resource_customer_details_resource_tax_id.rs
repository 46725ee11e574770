// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `tax_product_resource_customer_details_resource_tax_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceCustomerDetailsResourceTaxId {
    /// The type of the tax ID, one of `ad_nrt`, `ar_cuit`, `eu_vat`, `bo_tin`, `br_cnpj`, `br_cpf`,
    /// `cn_tin`, `co_nit`, `cr_tin`, `do_rcn`, `ec_ruc`, `eu_oss_vat`, `hr_oib`, `pe_ruc`, `ro_tin`,
    /// `rs_pib`, `sv_nit`, `uy_ruc`, `ve_rif`, `vn_tin`, `gb_vat`, `nz_gst`, `au_abn`, `au_arn`,
    /// `in_gst`, `no_vat`, `no_voec`, `za_vat`, `ch_vat`, `mx_rfc`, `sg_uen`, `ru_inn`, `ru_kpp`,
    /// `ca_bn`, `hk_br`, `es_cif`, `pl_nip`, `it_cf`, `fo_vat`, `gi_tin`, `py_ruc`, `tw_vat`, `th_vat`,
    /// `jp_cn`, `jp_rn`, `jp_trn`, `li_uid`, `li_vat`, `lk_vat`, `my_itn`, `us_ein`, `kr_brn`,
    /// `ca_qst`, `ca_gst_hst`, `ca_pst_bc`, `ca_pst_mb`, `ca_pst_sk`, `my_sst`, `sg_gst`, `ae_trn`,
    /// `cl_tin`, `sa_vat`, `id_npwp`, `my_frp`, `il_vat`, `ge_vat`, `ua_vat`, `is_vat`, `bg_uic`,
    /// `hu_tin`, `si_tin`, `ke_pin`, `tr_tin`, `eg_tin`, `ph_tin`, `al_tin`, `bh_vat`, `kz_bin`,
    /// `ng_tin`, `om_vat`, `de_stn`, `ch_uid`, `tz_vat`, `uz_vat`, `uz_tin`, `md_vat`, `ma_vat`,
    /// `by_tin`, `ao_tin`, `bs_tin`, `bb_tin`, `cd_nif`, `mr_nif`, `me_pib`, `zw_tin`, `ba_tin`,
    /// `gn_nif`, `mk_vat`, `sr_fin`, `sn_ninea`, `am_tin`, `np_pan`, `tj_tin`, `ug_tin`, `zm_tin`,
    /// `kh_tin`, `aw_tin`, `az_tin`, `bd_bin`, `bj_ifu`, `et_tin`, `kg_tin`, `la_tin`, `cm_niu`,
    /// `cv_nif`, `bf_ifu`, or `unknown`
    pub type_: TaxProductResourceCustomerDetailsResourceTaxIdType,
    /// The value of the tax ID.
    pub value: String,
}

impl Blank for TaxProductResourceCustomerDetailsResourceTaxId {
    const BLANK: Self = Self {
        type_: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for TaxProductResourceCustomerDetailsResourceTaxId {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_customer_details_resource_tax_id",
            constants: &[],
            fields: &[Field("type", REQUIRED), Field("value", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.type_,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.type_,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceCustomerDetailsResourceTaxId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceCustomerDetailsResourceTaxId);

/// The type of the tax ID, one of `ad_nrt`, `ar_cuit`, `eu_vat`, `bo_tin`, `br_cnpj`, `br_cpf`,
/// `cn_tin`, `co_nit`, `cr_tin`, `do_rcn`, `ec_ruc`, `eu_oss_vat`, `hr_oib`, `pe_ruc`, `ro_tin`,
/// `rs_pib`, `sv_nit`, `uy_ruc`, `ve_rif`, `vn_tin`, `gb_vat`, `nz_gst`, `au_abn`, `au_arn`,
/// `in_gst`, `no_vat`, `no_voec`, `za_vat`, `ch_vat`, `mx_rfc`, `sg_uen`, `ru_inn`, `ru_kpp`,
/// `ca_bn`, `hk_br`, `es_cif`, `pl_nip`, `it_cf`, `fo_vat`, `gi_tin`, `py_ruc`, `tw_vat`, `th_vat`,
/// `jp_cn`, `jp_rn`, `jp_trn`, `li_uid`, `li_vat`, `lk_vat`, `my_itn`, `us_ein`, `kr_brn`,
/// `ca_qst`, `ca_gst_hst`, `ca_pst_bc`, `ca_pst_mb`, `ca_pst_sk`, `my_sst`, `sg_gst`, `ae_trn`,
/// `cl_tin`, `sa_vat`, `id_npwp`, `my_frp`, `il_vat`, `ge_vat`, `ua_vat`, `is_vat`, `bg_uic`,
/// `hu_tin`, `si_tin`, `ke_pin`, `tr_tin`, `eg_tin`, `ph_tin`, `al_tin`, `bh_vat`, `kz_bin`,
/// `ng_tin`, `om_vat`, `de_stn`, `ch_uid`, `tz_vat`, `uz_vat`, `uz_tin`, `md_vat`, `ma_vat`,
/// `by_tin`, `ao_tin`, `bs_tin`, `bb_tin`, `cd_nif`, `mr_nif`, `me_pib`, `zw_tin`, `ba_tin`,
/// `gn_nif`, `mk_vat`, `sr_fin`, `sn_ninea`, `am_tin`, `np_pan`, `tj_tin`, `ug_tin`, `zm_tin`,
/// `kh_tin`, `aw_tin`, `az_tin`, `bd_bin`, `bj_ifu`, `et_tin`, `kg_tin`, `la_tin`, `cm_niu`,
/// `cv_nif`, `bf_ifu`, or `unknown`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductResourceCustomerDetailsResourceTaxIdType {
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

stripe_runtime::open_enum!(TaxProductResourceCustomerDetailsResourceTaxIdType {
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
