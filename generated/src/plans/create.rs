// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`plans::create`](fn@crate::plans::create).

pub mod tier;
#[cfg(feature = "plans")]
pub use crate::plan::transform_usage;
#[cfg(feature = "plans")]
pub use crate::plan::{BillingScheme, Interval, TiersMode, UsageType};

#[cfg(feature = "plans")]
rt::params! {
    /// The product whose pricing the created plan will represent. This can either be the ID of an
    /// existing product, or a dictionary containing fields used to create a
    /// [service product](https://docs.stripe.com/api#product_object-type).
    ///
    /// Parameters for `product` of [`plans::create`](fn@crate::plans::create).
    pub struct Product;
}

#[cfg(feature = "plans")]
impl Product {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("name", rt::Value::text(name)))
    }

    /// Sets `active`.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// **Deprecated** by Stripe.
    ///
    /// Sets `id`.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", rt::Value::text(id)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Sets `unit_label`.
    #[inline]
    pub fn unit_label(self, unit_label: impl Into<String>) -> Self {
        Self(self.0.with("unit_label", rt::Value::text(unit_label)))
    }
}

rt::params! {
    /// Parameters for `tiers[]` of [`plans::create`](fn@crate::plans::create), `tiers[]` of [`prices::create`](fn@crate::prices::create) and 3 more places.
    pub struct Tier;
}

impl Tier {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(up_to: impl Into<tier::UpTo>) -> Self {
        let up_to: tier::UpTo = up_to.into();
        Self(rt::Params::new().with("up_to", up_to))
    }

    /// Sets `flat_amount`.
    #[inline]
    pub fn flat_amount(self, flat_amount: i64) -> Self {
        Self(self.0.with("flat_amount", flat_amount))
    }

    /// Sets `flat_amount_decimal`.
    #[inline]
    pub fn flat_amount_decimal(
        self,
        flat_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let flat_amount_decimal: rt::Decimal = flat_amount_decimal.into();
        Self(self.0.with("flat_amount_decimal", flat_amount_decimal))
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(
        self,
        unit_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_amount_decimal: rt::Decimal = unit_amount_decimal.into();
        Self(self.0.with("unit_amount_decimal", unit_amount_decimal))
    }
}

#[cfg(feature = "plans")]
rt::params! {
    /// Apply a transformation to the reported usage or set quantity before computing the billed price.
    /// Cannot be combined with `tiers`.
    ///
    /// Parameters for `transform_usage` of [`plans::create`](fn@crate::plans::create).
    pub struct TransformUsage;
}

#[cfg(feature = "plans")]
impl TransformUsage {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(divide_by: i64, round: crate::plan::transform_usage::Round) -> Self {
        Self(rt::Params::new().with("divide_by", divide_by).with("round", round))
    }
}
