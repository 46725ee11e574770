// Written by `cargo xtask generate`. Do not edit.

/// You can add one or multiple tax IDs to a [customer](https://docs.stripe.com/api/customers) or
/// account. Customer and account tax IDs get displayed on related invoices and credit notes.
///
/// Related guides:
/// [Customer tax identification numbers](https://docs.stripe.com/billing/taxes/tax-ids),
/// [Account tax IDs](https://docs.stripe.com/invoicing/connect#account-tax-ids)
///
/// The object `tax_id`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxId {
    /// Two-letter ISO code representing the country of the tax ID.
    pub country: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// ID of the customer.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// ID of the Account representing the customer.
    pub customer_account: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::TaxIdId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The account or customer the tax ID belongs to.
    pub owner: Option<rt::Part<crate::tax_id::Owner>>,
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
    pub type_: crate::tax_id::Type,
    /// Value of the tax ID.
    pub value: String,
    /// Tax ID verification information.
    pub verification: Option<rt::Part<crate::tax_id::Verification>>,
}

impl rt::Record for TaxId {
    fn blank() -> Self {
        Self {
            country: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            owner: rt::blank(),
            type_: rt::blank(),
            value: rt::blank(),
            verification: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_id",
            constants: &[("object", rt::Constant::Str("tax_id"))],
            fields: &[
                rt::Field("country", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("owner", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED | rt::SECRET),
                rt::Field("verification", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.country,
            1 => &self.created,
            2 => &self.customer,
            3 => &self.customer_account,
            4 => &self.id,
            5 => &self.livemode,
            6 => &self.owner,
            7 => &self.type_,
            8 => &self.value,
            _ => &self.verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.created,
            2 => &mut self.customer,
            3 => &mut self.customer_account,
            4 => &mut self.id,
            5 => &mut self.livemode,
            6 => &mut self.owner,
            7 => &mut self.type_,
            8 => &mut self.value,
            _ => &mut self.verification,
        }
    }
}

rt::record_traits!(TaxId);

impl rt::Resource for TaxId {
    type Id = crate::ids::TaxIdId;
    const OBJECT: &'static str = "tax_id";
}

impl TaxId {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `owner.account`.
    pub const OWNER_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "owner.account",
    );
    /// Expands `owner.application`.
    pub const OWNER_APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "owner.application",
    );
    /// Expands `owner.customer`.
    pub const OWNER_CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "owner.customer",
    );
}
