// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Invoice`](crate::Invoice).

#[cfg(feature = "invoices")]
pub mod automatic_tax;
#[cfg(feature = "invoices")]
pub mod customer_shipping;
#[cfg(feature = "invoices")]
pub mod customer_tax_id;
#[cfg(feature = "invoices")]
pub mod issuer;
#[cfg(feature = "invoices")]
pub mod last_finalization_error;
#[cfg(feature = "invoices")]
pub mod parent;
#[cfg(any(feature = "customers", feature = "invoices", feature = "subscriptions"))]
pub mod payment_settings;
#[cfg(feature = "invoices")]
pub mod rendering;
#[cfg(feature = "invoices")]
pub mod shipping_cost;
#[cfg(feature = "invoices")]
pub mod shipping_details;
#[cfg(feature = "invoices")]
pub mod threshold_reason;
#[cfg(feature = "invoices")]
pub mod total_pretax_credit_amount;
#[cfg(feature = "invoices")]
pub mod total_tax;
#[cfg(feature = "invoices")]
pub use crate::checkout_session::ShippingCost;

#[cfg(feature = "invoices")]
/// An object in `automatic_tax` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// If Stripe disabled automatic tax, this enum describes why.
    pub disabled_reason: Option<automatic_tax::DisabledReason>,
    /// Whether Stripe automatically computes tax on this invoice. Note that incompatible invoice items
    /// (invoice items with manually specified [tax rates](https://docs.stripe.com/api/tax_rates),
    /// negative amounts, or `tax_behavior=unspecified`) cannot be added to automatic tax invoices.
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<rt::Part<automatic_tax::Liability>>,
    /// The tax provider powering automatic tax.
    pub provider: Option<String>,
    /// The status of the most recent automated tax calculation for this invoice.
    pub status: Option<crate::checkout_session::automatic_tax::Status>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for AutomaticTax {
    const BLANK: Self = Self {
        disabled_reason: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
        liability: rt::Blank::BLANK,
        provider: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for AutomaticTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "automatic_tax",
            constants: &[],
            fields: &[
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("liability", rt::NULLABLE),
                rt::Field("provider", rt::NULLABLE),
                rt::Field("status", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.disabled_reason,
            1 => &self.enabled,
            2 => &self.liability,
            3 => &self.provider,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.disabled_reason,
            1 => &mut self.enabled,
            2 => &mut self.liability,
            3 => &mut self.provider,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(AutomaticTax);

#[cfg(feature = "invoices")]
/// Indicates the reason why the invoice was created.
///
/// - `manual`: Unrelated to a subscription, for example, created via the invoice editor.
/// - `subscription`: No longer in use. Applies to subscriptions from before May 2018 where no
///   distinction was made between updates, cycles, and thresholds.
/// - `subscription_create`: A new subscription was created.
/// - `subscription_cycle`: A subscription advanced into a new period.
/// - `subscription_threshold`: A subscription reached a billing threshold.
/// - `subscription_update`: A subscription was updated.
/// - `upcoming`: Reserved for upcoming invoices created through the Create Preview Invoice API or
///   when an `invoice.upcoming` event is generated for an upcoming invoice on a subscription.
#[non_exhaustive]
pub enum BillingReason {
    /// `automatic_pending_invoice_item_invoice`
    AutomaticPendingInvoiceItemInvoice,
    /// `manual`
    Manual,
    /// `quote_accept`
    QuoteAccept,
    /// `subscription`
    Subscription,
    /// `subscription_create`
    SubscriptionCreate,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `subscription_threshold`
    SubscriptionThreshold,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `upcoming`
    Upcoming,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(BillingReason {
    AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
    Manual = "manual",
    QuoteAccept = "quote_accept",
    Subscription = "subscription",
    SubscriptionCreate = "subscription_create",
    SubscriptionCycle = "subscription_cycle",
    SubscriptionThreshold = "subscription_threshold",
    SubscriptionUpdate = "subscription_update",
    Upcoming = "upcoming",
});

#[cfg(feature = "invoices")]
/// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
/// attempt to pay this invoice using the default source attached to the customer. When sending an
/// invoice, Stripe will email this invoice to the customer with payment instructions.
#[non_exhaustive]
pub enum CollectionMethod {
    /// `charge_automatically`
    ChargeAutomatically,
    /// `send_invoice`
    SendInvoice,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(CollectionMethod {
    ChargeAutomatically = "charge_automatically",
    SendInvoice = "send_invoice",
});

#[cfg(feature = "invoices")]
/// An object in `confirmation_secret` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationSecret {
    /// The client_secret of the payment that Stripe creates for the invoice after finalization.
    pub client_secret: String,
    /// The type of client_secret. Currently this is always payment_intent, referencing the default
    /// payment_intent that Stripe creates during invoice finalization
    pub type_: String,
}

#[cfg(feature = "invoices")]
impl rt::Blank for ConfirmationSecret {
    const BLANK: Self = Self {
        client_secret: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for ConfirmationSecret {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_resource_confirmation_secret",
            constants: &[],
            fields: &[
                rt::Field("client_secret", rt::REQUIRED | rt::SECRET),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.client_secret,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.client_secret,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(ConfirmationSecret);

#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
/// An object in `custom_fields[]` of [`Invoice`](crate::Invoice), `invoice_settings.custom_fields[]` of [`Customer`](crate::Customer) and 3 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomField {
    /// The name of the custom field.
    pub name: String,
    /// The value of the custom field.
    pub value: String,
}

#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
impl rt::Blank for CustomField {
    const BLANK: Self = Self {
        name: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
impl rt::Record for CustomField {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_setting_custom_field",
            constants: &[],
            fields: &[rt::Field("name", rt::REQUIRED), rt::Field("value", rt::REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.name,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.name,
            _ => &mut self.value,
        }
    }
}

#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
rt::record_traits!(CustomField);

#[cfg(feature = "invoices")]
/// An object in `customer_address` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1, such as the street, PO Box, or company name.
    pub line1: Option<String>,
    /// Address line 2, such as the apartment, suite, unit, or building.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for CustomerAddress {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for CustomerAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
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

#[cfg(feature = "invoices")]
rt::record_traits!(CustomerAddress);

#[cfg(feature = "invoices")]
/// An object in `customer_shipping` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerShipping {
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The delivery service that shipped a physical product, such as Fedex, UPS, USPS, etc.
    pub carrier: Option<String>,
    /// Recipient name.
    pub name: Option<String>,
    /// Recipient phone (including extension).
    pub phone: Option<String>,
    /// The tracking number for a physical product, obtained from the delivery service. If multiple
    /// tracking numbers were generated for this purchase, please separate them with commas.
    pub tracking_number: Option<String>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for CustomerShipping {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        carrier: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        tracking_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for CustomerShipping {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("carrier", rt::NULLABLE),
                rt::Field("name", rt::OPTIONAL),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("tracking_number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.carrier,
            2 => &self.name,
            3 => &self.phone,
            _ => &self.tracking_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.carrier,
            2 => &mut self.name,
            3 => &mut self.phone,
            _ => &mut self.tracking_number,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(CustomerShipping);

#[cfg(feature = "invoices")]
/// The customer's tax exempt status. Until the invoice is finalized, this field will equal
/// `customer.tax_exempt`. Once the invoice is finalized, this field will no longer be updated.
#[non_exhaustive]
pub enum CustomerTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(CustomerTaxExempt {
    Exempt = "exempt",
    None = "none",
    Reverse = "reverse",
});

#[cfg(feature = "invoices")]
/// An object in `customer_tax_ids[]` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerTaxId {
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
    pub value: Option<String>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for CustomerTaxId {
    const BLANK: Self = Self {
        type_: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for CustomerTaxId {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_resource_invoice_tax_id",
            constants: &[],
            fields: &[
                rt::Field("type", rt::REQUIRED),
                rt::Field("value", rt::NULLABLE | rt::SECRET),
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

#[cfg(feature = "invoices")]
rt::record_traits!(CustomerTaxId);

#[cfg(feature = "invoices")]
/// An object in `from_invoice` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct FromInvoice {
    /// The relation between this invoice and the cloned invoice
    pub action: String,
    /// The invoice that was cloned.
    pub invoice: rt::Expandable<crate::ids::InvoiceId>,
}

#[cfg(feature = "invoices")]
impl rt::Record for FromInvoice {
    fn blank() -> Self {
        Self {
            action: rt::blank(),
            invoice: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_resource_from_invoice",
            constants: &[],
            fields: &[
                rt::Field("action", rt::REQUIRED),
                rt::Field("invoice", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.action,
            _ => &self.invoice,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.action,
            _ => &mut self.invoice,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(FromInvoice);

#[cfg(feature = "invoices")]
/// An object in `issuer` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct Issuer {
    /// The connected account being referenced when `type` is `account`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// Type of the account referenced.
    pub type_: issuer::Type,
}

#[cfg(feature = "invoices")]
impl rt::Blank for Issuer {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for Issuer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_account_reference",
            constants: &[],
            fields: &[
                rt::Field("account", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(Issuer);

#[cfg(feature = "invoices")]
/// An object in `last_finalization_error` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct LastFinalizationError {
    /// For card errors resulting from a card issuer decline, a short string indicating
    /// [how to proceed with an error](https://docs.stripe.com/declines#retrying-issuer-declines) if
    /// they provide one.
    pub advice_code: Option<String>,
    /// For card errors, the ID of the failed charge.
    pub charge: Option<String>,
    /// For some errors that could be handled programmatically, a short string indicating the
    /// [error code](https://docs.stripe.com/error-codes) reported.
    pub code: Option<String>,
    /// For card errors resulting from a card issuer decline, a short string indicating the
    /// [card issuer's reason for the decline](https://docs.stripe.com/declines#issuer-declines) if they
    /// provide one.
    pub decline_code: Option<String>,
    /// A URL to more information about the [error code](https://docs.stripe.com/error-codes) reported.
    pub doc_url: Option<String>,
    /// A human-readable message providing more details about the error. For card errors, these messages
    /// can be shown to your users.
    pub message: Option<String>,
    /// For card errors resulting from a card issuer decline, a 2 digit code which indicates the advice
    /// given to merchant by the card network on how to proceed with an error.
    pub network_advice_code: Option<String>,
    /// For payments declined by the network, an alphanumeric code which indicates the reason the
    /// payment failed.
    pub network_decline_code: Option<String>,
    /// If the error is parameter-specific, the parameter related to the error. For example, you can use
    /// this to display a message near the correct form field.
    pub param: Option<String>,
    pub payment_intent: Option<rt::Part<crate::PaymentIntent>>,
    pub payment_method: Option<rt::Part<crate::PaymentMethod>>,
    /// If the error is specific to the type of payment method, the payment method type that had a
    /// problem. This field is only populated for invoice-related errors.
    pub payment_method_type: Option<String>,
    /// A URL to the request log entry in your dashboard.
    pub request_log_url: Option<String>,
    pub setup_intent: Option<rt::Part<crate::SetupIntent>>,
    /// The [source object](https://docs.stripe.com/api/sources/object) for errors returned on a request
    /// involving a source.
    pub source: Option<crate::customer::Source>,
    /// The type of error returned. One of `api_error`, `card_error`, `idempotency_error`, or
    /// `invalid_request_error`
    pub type_: crate::errors::error::error::Type,
}

#[cfg(feature = "invoices")]
impl rt::Blank for LastFinalizationError {
    const BLANK: Self = Self {
        advice_code: rt::Blank::BLANK,
        charge: rt::Blank::BLANK,
        code: rt::Blank::BLANK,
        decline_code: rt::Blank::BLANK,
        doc_url: rt::Blank::BLANK,
        message: rt::Blank::BLANK,
        network_advice_code: rt::Blank::BLANK,
        network_decline_code: rt::Blank::BLANK,
        param: rt::Blank::BLANK,
        payment_intent: rt::Blank::BLANK,
        payment_method: rt::Blank::BLANK,
        payment_method_type: rt::Blank::BLANK,
        request_log_url: rt::Blank::BLANK,
        setup_intent: rt::Blank::BLANK,
        source: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for LastFinalizationError {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "api_errors",
            constants: &[],
            fields: &[
                rt::Field("advice_code", rt::OPTIONAL),
                rt::Field("charge", rt::OPTIONAL),
                rt::Field("code", rt::OPTIONAL),
                rt::Field("decline_code", rt::OPTIONAL),
                rt::Field("doc_url", rt::OPTIONAL),
                rt::Field("message", rt::OPTIONAL),
                rt::Field("network_advice_code", rt::OPTIONAL),
                rt::Field("network_decline_code", rt::OPTIONAL),
                rt::Field("param", rt::OPTIONAL),
                rt::Field("payment_intent", rt::OPTIONAL),
                rt::Field("payment_method", rt::OPTIONAL),
                rt::Field("payment_method_type", rt::OPTIONAL),
                rt::Field("request_log_url", rt::OPTIONAL),
                rt::Field("setup_intent", rt::OPTIONAL),
                rt::Field("source", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.advice_code,
            1 => &self.charge,
            2 => &self.code,
            3 => &self.decline_code,
            4 => &self.doc_url,
            5 => &self.message,
            6 => &self.network_advice_code,
            7 => &self.network_decline_code,
            8 => &self.param,
            9 => &self.payment_intent,
            10 => &self.payment_method,
            11 => &self.payment_method_type,
            12 => &self.request_log_url,
            13 => &self.setup_intent,
            14 => &self.source,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.advice_code,
            1 => &mut self.charge,
            2 => &mut self.code,
            3 => &mut self.decline_code,
            4 => &mut self.doc_url,
            5 => &mut self.message,
            6 => &mut self.network_advice_code,
            7 => &mut self.network_decline_code,
            8 => &mut self.param,
            9 => &mut self.payment_intent,
            10 => &mut self.payment_method,
            11 => &mut self.payment_method_type,
            12 => &mut self.request_log_url,
            13 => &mut self.setup_intent,
            14 => &mut self.source,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(LastFinalizationError);

#[cfg(feature = "invoices")]
/// An object in `parent` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct Parent {
    /// Details about the quote that generated this invoice
    pub quote_details: Option<rt::Part<parent::QuoteDetails>>,
    /// Details about the subscription that generated this invoice
    pub subscription_details: Option<rt::Part<parent::SubscriptionDetails>>,
    /// The type of parent that generated this invoice
    pub type_: parent::Type,
}

#[cfg(feature = "invoices")]
impl rt::Blank for Parent {
    const BLANK: Self = Self {
        quote_details: rt::Blank::BLANK,
        subscription_details: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for Parent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_parents_invoice_parent",
            constants: &[],
            fields: &[
                rt::Field("quote_details", rt::NULLABLE),
                rt::Field("subscription_details", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.quote_details,
            1 => &self.subscription_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.quote_details,
            1 => &mut self.subscription_details,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(Parent);

#[cfg(feature = "invoices")]
/// An object in `payment_settings` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSettings {
    /// ID of the mandate to be used for this invoice. It must correspond to the payment method used to
    /// pay the invoice, including the invoice's default_payment_method or default_source, if set.
    pub default_mandate: Option<String>,
    /// Payment-method-specific configuration to provide to the invoice’s PaymentIntent.
    pub payment_method_options: Option<rt::Part<payment_settings::PaymentMethodOptions>>,
    /// The list of payment method types (e.g. card) to provide to the invoice’s PaymentIntent. If not
    /// set, Stripe attempts to automatically determine the types to use by looking at the invoice’s
    /// default payment method, the subscription’s default payment method, the customer’s default
    /// payment method, and your
    /// [invoice template settings](https://dashboard.stripe.com/settings/billing/invoice).
    pub payment_method_types: Option<Vec<payment_settings::PaymentMethodType>>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for PaymentSettings {
    const BLANK: Self = Self {
        default_mandate: rt::Blank::BLANK,
        payment_method_options: rt::Blank::BLANK,
        payment_method_types: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for PaymentSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_payment_settings",
            constants: &[],
            fields: &[
                rt::Field("default_mandate", rt::NULLABLE),
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("payment_method_types", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_mandate,
            1 => &self.payment_method_options,
            _ => &self.payment_method_types,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_mandate,
            1 => &mut self.payment_method_options,
            _ => &mut self.payment_method_types,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(PaymentSettings);

#[cfg(feature = "invoices")]
/// An object in `rendering` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct Rendering {
    /// How line-item prices and amounts will be displayed with respect to tax on invoice PDFs.
    pub amount_tax_display: Option<String>,
    /// Invoice pdf rendering options
    pub pdf: Option<rt::Part<rendering::Pdf>>,
    /// ID of the rendering template that the invoice is formatted by.
    pub template: Option<String>,
    /// Version of the rendering template that the invoice is using.
    pub template_version: Option<i64>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for Rendering {
    const BLANK: Self = Self {
        amount_tax_display: rt::Blank::BLANK,
        pdf: rt::Blank::BLANK,
        template: rt::Blank::BLANK,
        template_version: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for Rendering {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_resource_invoice_rendering",
            constants: &[],
            fields: &[
                rt::Field("amount_tax_display", rt::NULLABLE),
                rt::Field("pdf", rt::NULLABLE),
                rt::Field("template", rt::NULLABLE),
                rt::Field("template_version", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_tax_display,
            1 => &self.pdf,
            2 => &self.template,
            _ => &self.template_version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_tax_display,
            1 => &mut self.pdf,
            2 => &mut self.template,
            _ => &mut self.template_version,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(Rendering);

#[cfg(feature = "invoices")]
/// An object in `shipping_details` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingDetails {
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// The delivery service that shipped a physical product, such as Fedex, UPS, USPS, etc.
    pub carrier: Option<String>,
    /// Recipient name.
    pub name: Option<String>,
    /// Recipient phone (including extension).
    pub phone: Option<String>,
    /// The tracking number for a physical product, obtained from the delivery service. If multiple
    /// tracking numbers were generated for this purchase, please separate them with commas.
    pub tracking_number: Option<String>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for ShippingDetails {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        carrier: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        tracking_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for ShippingDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping",
            constants: &[],
            fields: &[
                rt::Field("address", rt::OPTIONAL),
                rt::Field("carrier", rt::NULLABLE),
                rt::Field("name", rt::OPTIONAL),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("tracking_number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.carrier,
            2 => &self.name,
            3 => &self.phone,
            _ => &self.tracking_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.carrier,
            2 => &mut self.name,
            3 => &mut self.phone,
            _ => &mut self.tracking_number,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(ShippingDetails);

#[cfg(feature = "invoices")]
/// The status of the invoice, one of `draft`, `open`, `paid`, `uncollectible`, or `void`.
/// [Learn more](https://docs.stripe.com/billing/invoices/workflow#workflow-overview)
#[non_exhaustive]
pub enum Status {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `uncollectible`
    Uncollectible,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(Status {
    Draft = "draft",
    Open = "open",
    Paid = "paid",
    Uncollectible = "uncollectible",
    Void = "void",
});

#[cfg(feature = "invoices")]
/// An object in `status_transitions` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusTransitions {
    /// The time that the invoice draft was finalized.
    pub finalized_at: Option<rt::Timestamp>,
    /// The time that the invoice was marked uncollectible.
    pub marked_uncollectible_at: Option<rt::Timestamp>,
    /// The time that the invoice was paid.
    pub paid_at: Option<rt::Timestamp>,
    /// The time that the invoice was voided.
    pub voided_at: Option<rt::Timestamp>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for StatusTransitions {
    const BLANK: Self = Self {
        finalized_at: rt::Blank::BLANK,
        marked_uncollectible_at: rt::Blank::BLANK,
        paid_at: rt::Blank::BLANK,
        voided_at: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for StatusTransitions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_resource_status_transitions",
            constants: &[],
            fields: &[
                rt::Field("finalized_at", rt::NULLABLE),
                rt::Field("marked_uncollectible_at", rt::NULLABLE),
                rt::Field("paid_at", rt::NULLABLE),
                rt::Field("voided_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.finalized_at,
            1 => &self.marked_uncollectible_at,
            2 => &self.paid_at,
            _ => &self.voided_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.finalized_at,
            1 => &mut self.marked_uncollectible_at,
            2 => &mut self.paid_at,
            _ => &mut self.voided_at,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(StatusTransitions);

#[cfg(feature = "invoices")]
/// An object in `threshold_reason` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThresholdReason {
    /// The total invoice amount threshold boundary if it triggered the threshold invoice.
    pub amount_gte: Option<i64>,
    /// Indicates which line items triggered a threshold invoice.
    pub item_reasons: Vec<threshold_reason::ItemReason>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for ThresholdReason {
    const BLANK: Self = Self {
        amount_gte: rt::Blank::BLANK,
        item_reasons: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for ThresholdReason {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_threshold_reason",
            constants: &[],
            fields: &[
                rt::Field("amount_gte", rt::NULLABLE),
                rt::Field("item_reasons", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_gte,
            _ => &self.item_reasons,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_gte,
            _ => &mut self.item_reasons,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(ThresholdReason);

#[cfg(feature = "invoices")]
/// An object in `total_discount_amounts[]` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalDiscountAmount {
    /// The amount, in cents (or local equivalent), of the discount.
    pub amount: i64,
    /// The discount that was applied to get this discount amount.
    pub discount: rt::Expandable<crate::ids::DiscountId>,
}

#[cfg(feature = "invoices")]
impl rt::Record for TotalDiscountAmount {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            discount: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "discounts_resource_discount_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("discount", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.discount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.discount,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(TotalDiscountAmount);

#[cfg(feature = "invoices")]
/// An object in `total_pretax_credit_amounts[]` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalPretaxCreditAmount {
    /// The amount, in cents (or local equivalent), of the pretax credit amount.
    pub amount: i64,
    /// The credit balance transaction that was applied to get this pretax credit amount.
    pub credit_balance_transaction: Option<
        rt::Expandable<crate::ids::BillingCreditBalanceTransactionId>,
    >,
    /// The discount that was applied to get this pretax credit amount.
    pub discount: Option<rt::Expandable<crate::ids::DiscountId>>,
    /// Type of the pretax credit amount referenced.
    pub type_: total_pretax_credit_amount::Type,
}

#[cfg(feature = "invoices")]
impl rt::Blank for TotalPretaxCreditAmount {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        credit_balance_transaction: rt::Blank::BLANK,
        discount: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for TotalPretaxCreditAmount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoices_resource_pretax_credit_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("credit_balance_transaction", rt::NULLABLE),
                rt::Field("discount", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.credit_balance_transaction,
            2 => &self.discount,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.credit_balance_transaction,
            2 => &mut self.discount,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(TotalPretaxCreditAmount);

#[cfg(feature = "invoices")]
/// An object in `total_taxes[]` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalTax {
    /// The amount of the tax, in cents (or local equivalent).
    pub amount: i64,
    /// Whether this tax is inclusive or exclusive.
    pub tax_behavior: total_tax::TaxBehavior,
    /// Additional details about the tax rate. Only present when `type` is `tax_rate_details`.
    pub tax_rate_details: Option<
        rt::Part<crate::credit_note::total_tax::TaxRateDetails>,
    >,
    /// The reasoning behind this tax, for example, if the product is tax exempt. The possible values
    /// for this field may be extended as new tax rules are supported.
    pub taxability_reason: crate::credit_note::total_tax::TaxabilityReason,
    /// The amount on which tax is calculated, in cents (or local equivalent).
    pub taxable_amount: Option<i64>,
}

#[cfg(feature = "invoices")]
impl rt::Blank for TotalTax {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tax_rate_details: rt::Blank::BLANK,
        taxability_reason: rt::Blank::BLANK,
        taxable_amount: rt::Blank::BLANK,
    };
}

#[cfg(feature = "invoices")]
impl rt::Record for TotalTax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_bill_resource_invoicing_taxes_tax",
            constants: &[("type", rt::Constant::Str("tax_rate_details"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("tax_behavior", rt::REQUIRED),
                rt::Field("tax_rate_details", rt::NULLABLE),
                rt::Field("taxability_reason", rt::REQUIRED),
                rt::Field("taxable_amount", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.tax_behavior,
            2 => &self.tax_rate_details,
            3 => &self.taxability_reason,
            _ => &self.taxable_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.tax_behavior,
            2 => &mut self.tax_rate_details,
            3 => &mut self.taxability_reason,
            _ => &mut self.taxable_amount,
        }
    }
}

#[cfg(feature = "invoices")]
rt::record_traits!(TotalTax);
