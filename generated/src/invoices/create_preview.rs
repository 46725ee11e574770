// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::create_preview`](fn@crate::invoices::create_preview).

#[cfg(feature = "invoices")]
pub mod automatic_tax;
#[cfg(feature = "invoices")]
pub mod customer_details;
#[cfg(feature = "invoices")]
pub mod invoice_item;
#[cfg(feature = "invoices")]
pub use crate::invoice::issuer;
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub mod schedule_details;
#[cfg(any(feature = "customers", feature = "invoices"))]
pub mod subscription_details;
#[cfg(feature = "invoices")]
pub use crate::invoices::create::{AutomaticTax, Issuer};
#[cfg(feature = "invoices")]
pub use crate::quotes::create::Discount;

#[cfg(feature = "invoices")]
rt::params! {
    /// Details about the customer you want to invoice or overrides for an existing customer. If
    /// `automatic_tax` is enabled then one of `customer`, `customer_details`, `subscription`, or
    /// `schedule` must be set.
    ///
    /// Parameters for `customer_details` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct CustomerDetails;
}

#[cfg(feature = "invoices")]
impl CustomerDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(self) -> Self {
        Self(self.0.cleared("address"))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: crate::customers::create::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: customer_details::Tax) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// Sets `tax_exempt`.
    #[inline]
    pub fn tax_exempt(self, tax_exempt: crate::customer::TaxExempt) -> Self {
        Self(self.0.with("tax_exempt", tax_exempt))
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.cleared("tax_exempt"))
    }

    /// Sets `tax_ids`.
    #[inline]
    pub fn tax_ids(
        self,
        tax_ids: impl IntoIterator<
            Item = crate::tax::calculations::create::customer_details::TaxId,
        >,
    ) -> Self {
        Self(self.0.with("tax_ids", rt::Value::list(tax_ids)))
    }
}

#[cfg(feature = "invoices")]
impl Default for CustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `invoice_items[]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct InvoiceItem;
}

#[cfg(feature = "invoices")]
impl InvoiceItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `discountable`.
    #[inline]
    pub fn discountable(self, discountable: bool) -> Self {
        Self(self.0.with("discountable", discountable))
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `invoiceitem`.
    #[inline]
    pub fn invoiceitem(self, invoiceitem: impl Into<crate::ids::InvoiceitemId>) -> Self {
        let invoiceitem: crate::ids::InvoiceitemId = invoiceitem.into();
        Self(self.0.with("invoiceitem", invoiceitem))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Sets `period`.
    #[inline]
    pub fn period(self, period: crate::invoice_items::create::Period) -> Self {
        Self(self.0.with("period", period))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        self,
        price_data: crate::invoice_items::create::PriceData,
    ) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(
        self,
        quantity_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let quantity_decimal: rt::Decimal = quantity_decimal.into();
        Self(self.0.with("quantity_decimal", quantity_decimal))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Clears `tax_code`: unsets what is stored.
    #[inline]
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.cleared("tax_code"))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
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

#[cfg(feature = "invoices")]
impl Default for InvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
/// Customizes the types of values to include when calculating the invoice. Defaults to `next` if
/// unspecified.
#[non_exhaustive]
pub enum PreviewMode {
    /// `next`
    Next,
    /// `recurring`
    Recurring,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(PreviewMode {
    Next = "next",
    Recurring = "recurring",
});

#[cfg(feature = "invoices")]
rt::params! {
    /// The schedule creation or modification params to apply as a preview. Cannot be used with
    /// `subscription` or `subscription_` prefixed fields.
    ///
    /// Parameters for `schedule_details` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct ScheduleDetails;
}

#[cfg(feature = "invoices")]
impl ScheduleDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: schedule_details::BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets `end_behavior`.
    #[inline]
    pub fn end_behavior(self, end_behavior: schedule_details::EndBehavior) -> Self {
        Self(self.0.with("end_behavior", end_behavior))
    }

    /// Sets `phases`.
    #[inline]
    pub fn phases(
        self,
        phases: impl IntoIterator<Item = schedule_details::Phase>,
    ) -> Self {
        Self(self.0.with("phases", rt::Value::list(phases)))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }
}

#[cfg(feature = "invoices")]
impl Default for ScheduleDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// The subscription creation or modification params to apply as a preview. Cannot be used with
    /// `schedule` or `schedule_details` fields.
    ///
    /// Parameters for `subscription_details` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct SubscriptionDetails;
}

#[cfg(feature = "invoices")]
impl SubscriptionDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: impl Into<subscription_details::BillingCycleAnchor>,
    ) -> Self {
        let billing_cycle_anchor: subscription_details::BillingCycleAnchor = billing_cycle_anchor
            .into();
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: schedule_details::BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets `billing_schedules`.
    #[inline]
    pub fn billing_schedules(
        self,
        billing_schedules: impl IntoIterator<
            Item = subscription_details::BillingSchedule,
        >,
    ) -> Self {
        Self(self.0.with("billing_schedules", rt::Value::list(billing_schedules)))
    }

    /// Clears `billing_schedules`: unsets what is stored.
    #[inline]
    pub fn clear_billing_schedules(self) -> Self {
        Self(self.0.cleared("billing_schedules"))
    }

    /// Sets `cancel_at`.
    #[inline]
    pub fn cancel_at(
        self,
        cancel_at: impl Into<crate::subscriptions::create::CancelAt>,
    ) -> Self {
        let cancel_at: crate::subscriptions::create::CancelAt = cancel_at.into();
        Self(self.0.with("cancel_at", cancel_at))
    }

    /// Clears `cancel_at`: unsets what is stored.
    #[inline]
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.cleared("cancel_at"))
    }

    /// Sets `cancel_at_period_end`.
    #[inline]
    pub fn cancel_at_period_end(self, cancel_at_period_end: bool) -> Self {
        Self(self.0.with("cancel_at_period_end", cancel_at_period_end))
    }

    /// Sets `cancel_now`.
    #[inline]
    pub fn cancel_now(self, cancel_now: bool) -> Self {
        Self(self.0.with("cancel_now", cancel_now))
    }

    /// Sets `default_tax_rates`.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// Sets `items`.
    #[inline]
    pub fn items(
        self,
        items: impl IntoIterator<Item = subscription_details::Item>,
    ) -> Self {
        Self(self.0.with("items", rt::Value::list(items)))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `proration_date`.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<rt::Timestamp>) -> Self {
        let proration_date: rt::Timestamp = proration_date.into();
        Self(self.0.with("proration_date", proration_date))
    }

    /// Sets `resume_at`.
    #[inline]
    pub fn resume_at(self, resume_at: subscription_details::ResumeAt) -> Self {
        Self(self.0.with("resume_at", resume_at))
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<rt::Timestamp>) -> Self {
        let start_date: rt::Timestamp = start_date.into();
        Self(self.0.with("start_date", start_date))
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(
        self,
        trial_end: impl Into<crate::subscriptions::create::TrialEnd>,
    ) -> Self {
        let trial_end: crate::subscriptions::create::TrialEnd = trial_end.into();
        Self(self.0.with("trial_end", trial_end))
    }
}

#[cfg(feature = "invoices")]
impl Default for SubscriptionDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
