// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoice_items::create`](fn@crate::invoice_items::create).

#[cfg(feature = "invoice_items")]
pub mod price_data;
#[cfg(feature = "invoice_items")]
pub use crate::price::TaxBehavior;
#[cfg(feature = "invoice_items")]
pub use crate::quotes::create::Discount;

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::params! {
    /// The period associated with this invoice item. When set to different values, the period will be
    /// rendered on the invoice. If you have
    /// [Stripe Revenue Recognition](https://docs.stripe.com/revenue-recognition) enabled, the period
    /// will be used to recognize and defer revenue. See the
    /// [Revenue Recognition documentation](https://docs.stripe.com/revenue-recognition/methodology/subscriptions-and-invoicing)
    /// for details.
    ///
    /// Parameters for `period` of [`invoice_items::create`](fn@crate::invoice_items::create), `invoice_items[][period]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and 4 more places.
    pub struct Period;
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
impl Period {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(start: impl Into<rt::Timestamp>, end: impl Into<rt::Timestamp>) -> Self {
        let start: rt::Timestamp = start.into();
        let end: rt::Timestamp = end.into();
        Self(rt::Params::new().with("start", start).with("end", end))
    }
}

#[cfg(any(feature = "customers", feature = "invoice_items", feature = "subscription_schedules"))]
rt::params! {
    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    ///
    /// Parameters for `price_data` of [`invoice_items::create`](fn@crate::invoice_items::create), `add_invoice_items[][price_data]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 8 more places.
    pub struct PriceData;
}

#[cfg(
    any(
        feature = "customers",
        feature = "invoice_items",
        feature = "subscription_schedules"
    )
)]
impl PriceData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("currency", currency)
                .with("product", rt::Value::text(product)),
        )
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
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

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
rt::params! {
    /// The pricing information for the invoice item.
    ///
    /// Parameters for `pricing` of [`invoice_items::create`](fn@crate::invoice_items::create), `pricing` of [`invoice_items::update`](fn@crate::invoice_items::update) and 3 more places.
    pub struct Pricing;
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
impl Pricing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }
}

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
impl Default for Pricing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
