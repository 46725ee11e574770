// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscriptions::create`](fn@crate::subscriptions::create).

#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod add_invoice_item;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod automatic_tax;
#[cfg(feature = "subscriptions")]
pub mod billing_mode;
#[cfg(feature = "subscriptions")]
pub mod billing_schedule;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod invoice_settings;
#[cfg(feature = "subscriptions")]
pub mod item;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod payment_settings;
#[cfg(feature = "subscriptions")]
pub mod pending_invoice_item_interval;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod trial_settings;
#[cfg(feature = "subscriptions")]
pub use crate::quotes::create::Discount;
#[cfg(feature = "subscriptions")]
pub use crate::subscription::CollectionMethod;
#[cfg(feature = "subscriptions")]
pub use crate::subscription_schedule::phase::ProrationBehavior;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `add_invoice_items[]` of [`subscriptions::create`](fn@crate::subscriptions::create), `add_invoice_items[]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct AddInvoiceItem;
}

#[cfg(feature = "customers")]
impl AddInvoiceItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `period`.
    #[inline]
    pub fn period(self, period: add_invoice_item::Period) -> Self {
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
}

#[cfg(feature = "customers")]
impl Default for AddInvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Automatic tax settings for this subscription.
    ///
    /// Parameters for `automatic_tax` of [`subscriptions::create`](fn@crate::subscriptions::create), `automatic_tax` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct AutomaticTax;
}

#[cfg(feature = "customers")]
impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: automatic_tax::Liability) -> Self {
        Self(self.0.with("liability", liability))
    }
}

#[cfg(feature = "subscriptions")]
rt::params! {
    /// Mutually exclusive with billing_cycle_anchor and only valid with monthly and yearly price
    /// intervals. When provided, the billing_cycle_anchor is set to the next occurrence of the
    /// day_of_month at the hour, minute, and second UTC.
    ///
    /// Parameters for `billing_cycle_anchor_config` of [`subscriptions::create`](fn@crate::subscriptions::create).
    pub struct BillingCycleAnchorConfig;
}

#[cfg(feature = "subscriptions")]
impl BillingCycleAnchorConfig {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(day_of_month: i64) -> Self {
        Self(rt::Params::new().with("day_of_month", day_of_month))
    }

    /// Sets `hour`.
    #[inline]
    pub fn hour(self, hour: i64) -> Self {
        Self(self.0.with("hour", hour))
    }

    /// Sets `minute`.
    #[inline]
    pub fn minute(self, minute: i64) -> Self {
        Self(self.0.with("minute", minute))
    }

    /// Sets `month`.
    #[inline]
    pub fn month(self, month: i64) -> Self {
        Self(self.0.with("month", month))
    }

    /// Sets `second`.
    #[inline]
    pub fn second(self, second: i64) -> Self {
        Self(self.0.with("second", second))
    }
}

#[cfg(feature = "subscriptions")]
rt::params! {
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    ///
    /// Parameters for `billing_mode` of [`subscriptions::create`](fn@crate::subscriptions::create).
    pub struct BillingMode;
}

#[cfg(feature = "subscriptions")]
impl BillingMode {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::subscription::billing_mode::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: billing_mode::Flexible) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

#[cfg(feature = "subscriptions")]
rt::params! {
    /// Parameters for `billing_schedules[]` of [`subscriptions::create`](fn@crate::subscriptions::create).
    pub struct BillingSchedule;
}

#[cfg(feature = "subscriptions")]
impl BillingSchedule {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(bill_until: billing_schedule::BillUntil) -> Self {
        Self(rt::Params::new().with("bill_until", bill_until))
    }

    /// Sets `applies_to`.
    #[inline]
    pub fn applies_to(
        self,
        applies_to: impl IntoIterator<Item = billing_schedule::AppliesTo>,
    ) -> Self {
        Self(self.0.with("applies_to", rt::Value::list(applies_to)))
    }

    /// Sets `key`.
    #[inline]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.with("key", rt::Value::text(key)))
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
rt::params! {
    /// Parameters for `billing_thresholds` of [`subscriptions::create`](fn@crate::subscriptions::create), `default_settings[billing_thresholds]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) and 7 more places.
    pub struct BillingThresholds;
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl BillingThresholds {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_gte`.
    #[inline]
    pub fn amount_gte(self, amount_gte: i64) -> Self {
        Self(self.0.with("amount_gte", amount_gte))
    }

    /// Sets `reset_billing_cycle_anchor`.
    #[inline]
    pub fn reset_billing_cycle_anchor(self, reset_billing_cycle_anchor: bool) -> Self {
        Self(self.0.with("reset_billing_cycle_anchor", reset_billing_cycle_anchor))
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl Default for BillingThresholds {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
/// A timestamp at which the subscription should cancel. If set to a date before the current period
/// ends, this will cause a proration if prorations have been enabled using `proration_behavior`. If
/// set during a future period, this will always cause a proration for that period.
///
/// A value for `cancel_at` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_details[cancel_at]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and 3 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CancelAt {
    /// A value.
    Timestamp(rt::Timestamp),
    /// `max_billed_until`
    MaxBilledUntil,
    /// `max_period_end`
    MaxPeriodEnd,
    /// `min_period_end`
    MinPeriodEnd,
}

#[cfg(feature = "customers")]
impl From<rt::Timestamp> for CancelAt {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

#[cfg(feature = "customers")]
impl From<i64> for CancelAt {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

#[cfg(feature = "customers")]
impl From<CancelAt> for rt::Value {
    #[inline]
    fn from(choice: CancelAt) -> Self {
        match choice {
            CancelAt::Timestamp(value) => Self::from(value),
            CancelAt::MaxBilledUntil => Self::from("max_billed_until"),
            CancelAt::MaxPeriodEnd => Self::from("max_period_end"),
            CancelAt::MinPeriodEnd => Self::from("min_period_end"),
        }
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// All invoices will be billed using the specified settings.
    ///
    /// Parameters for `invoice_settings` of [`subscriptions::create`](fn@crate::subscriptions::create), `invoice_settings` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct InvoiceSettings;
}

#[cfg(feature = "customers")]
impl InvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_tax_ids`.
    #[inline]
    pub fn account_tax_ids(
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<crate::ids::TaxIdId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    rt::Value::list(
                        account_tax_ids
                            .into_iter()
                            .map(Into::<crate::ids::TaxIdId>::into),
                    ),
                ),
        )
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.cleared("account_tax_ids"))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: invoice_settings::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

#[cfg(feature = "customers")]
impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
rt::params! {
    /// Parameters for `items[]` of [`subscriptions::create`](fn@crate::subscriptions::create), `phases[][items][]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) and 3 more places.
    pub struct Item;
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl Item {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: crate::subscription_items::create::BillingThresholds,
    ) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
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

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
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
        price_data: crate::subscription_items::create::PriceData,
    ) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
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
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl Default for Item {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "subscription_items")]
/// Controls how Stripe handles the first invoice when payment is required and
/// `collection_method=charge_automatically`. Subscriptions with `collection_method=send_invoice`
/// are automatically activated regardless of the first Invoice status.
#[non_exhaustive]
pub enum PaymentBehavior {
    /// `allow_incomplete`
    AllowIncomplete,
    /// `default_incomplete`
    DefaultIncomplete,
    /// `error_if_incomplete`
    ErrorIfIncomplete,
    /// `pending_if_incomplete`
    PendingIfIncomplete,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "subscription_items")]
rt::open_enum!(PaymentBehavior {
    AllowIncomplete = "allow_incomplete",
    DefaultIncomplete = "default_incomplete",
    ErrorIfIncomplete = "error_if_incomplete",
    PendingIfIncomplete = "pending_if_incomplete",
});

#[cfg(feature = "customers")]
rt::params! {
    /// Payment settings to pass to invoices created by the subscription.
    ///
    /// Parameters for `payment_settings` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct PaymentSettings;
}

#[cfg(feature = "customers")]
impl PaymentSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: payment_settings::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Sets `payment_method_types`.
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<
            Item = crate::invoice::payment_settings::PaymentMethodType,
        >,
    ) -> Self {
        Self(self.0.with("payment_method_types", rt::Value::list(payment_method_types)))
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.cleared("payment_method_types"))
    }

    /// Sets `save_default_payment_method`.
    #[inline]
    pub fn save_default_payment_method(
        self,
        save_default_payment_method: crate::subscription::payment_settings::SaveDefaultPaymentMethod,
    ) -> Self {
        Self(self.0.with("save_default_payment_method", save_default_payment_method))
    }
}

#[cfg(feature = "customers")]
impl Default for PaymentSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `pending_invoice_item_interval` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_data[pending_invoice_item_interval]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 3 more places.
    pub struct PendingInvoiceItemInterval;
}

#[cfg(feature = "customers")]
impl PendingInvoiceItemInterval {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: crate::plan::Interval) -> Self {
        Self(rt::Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
rt::params! {
    /// If specified, the funds from the subscription's invoices will be transferred to the destination
    /// and the ID of the resulting transfers will be found on the resulting charges.
    ///
    /// Parameters for `transfer_data` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_data[transfer_data]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 8 more places.
    pub struct TransferData;
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl TransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(rt::Params::new().with("destination", destination))
    }

    /// Sets `amount_percent`.
    #[inline]
    pub fn amount_percent(self, amount_percent: f64) -> Self {
        Self(self.0.with("amount_percent", amount_percent))
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
/// Unix timestamp representing the end of the trial period the customer will get before being
/// charged for the first time. If set, trial_end will override the default trial period of the plan
/// the customer is being subscribed to. The special value `now` can be provided to end the
/// customer's trial immediately. Can be at most two years from `billing_cycle_anchor`. See
/// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
/// learn more.
///
/// A value for `trial_end` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_details[trial_end]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and 5 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TrialEnd {
    /// `now`
    Now,
    /// A value.
    Timestamp(rt::Timestamp),
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl From<rt::Timestamp> for TrialEnd {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl From<i64> for TrialEnd {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
impl From<TrialEnd> for rt::Value {
    #[inline]
    fn from(choice: TrialEnd) -> Self {
        match choice {
            TrialEnd::Now => Self::from("now"),
            TrialEnd::Timestamp(value) => Self::from(value),
        }
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Settings related to subscription trials.
    ///
    /// Parameters for `trial_settings` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_data[trial_settings]` of [`payment_links::create`](fn@crate::payment_links::create) and 5 more places.
    pub struct TrialSettings;
}

#[cfg(feature = "customers")]
impl TrialSettings {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(end_behavior: trial_settings::EndBehavior) -> Self {
        Self(rt::Params::new().with("end_behavior", end_behavior))
    }
}
