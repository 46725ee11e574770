// Written by `cargo xtask generate`. Do not edit.
//! What is in `customer_details` of [`TaxCalculation`](crate::TaxCalculation).

#[cfg(feature = "tax-calculations")]
pub mod tax_id;

/// An object in `customer_details.address` of [`TaxCalculation`](crate::TaxCalculation), `ship_from_details.address` of [`TaxCalculation`](crate::TaxCalculation) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// Address line 1, such as the street, PO Box, or company name.
    pub line1: Option<String>,
    /// Address line 2, such as the apartment, suite, unit, or building.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State/province as an [ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2) subdivision code,
    /// without country prefix, such as "NY" or "TX".
    pub state: Option<String>,
}

impl rt::Blank for Address {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

impl rt::Record for Address {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_postal_address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::REQUIRED),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            _ => &mut self.state,
        }
    }
}

rt::record_traits!(Address);

#[cfg(feature = "tax-calculations")]
/// The type of customer address provided.
#[non_exhaustive]
pub enum AddressSource {
    /// `billing`
    Billing,
    /// `shipping`
    Shipping,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "tax-calculations")]
rt::open_enum!(AddressSource {
    Billing = "billing",
    Shipping = "shipping",
});

/// An object in `customer_details.tax_ids[]` of [`TaxCalculation`](crate::TaxCalculation) and `customer_details.tax_ids[]` of [`TaxTransaction`](crate::TaxTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxId {
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
    pub type_: crate::tax_id::Type,
    /// The value of the tax ID.
    pub value: String,
}

impl rt::Blank for TaxId {
    const BLANK: Self = Self {
        type_: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for TaxId {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_customer_details_resource_tax_id",
            constants: &[],
            fields: &[
                rt::Field("type", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.type_,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.type_,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(TaxId);

/// The taxability override used for taxation.
#[non_exhaustive]
pub enum TaxabilityOverride {
    /// `customer_exempt`
    CustomerExempt,
    /// `none`
    None,
    /// `reverse_charge`
    ReverseCharge,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxabilityOverride {
    CustomerExempt = "customer_exempt",
    None = "none",
    ReverseCharge = "reverse_charge",
});
