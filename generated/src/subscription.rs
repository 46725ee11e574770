// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Subscription`](crate::Subscription).

#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod automatic_tax;
#[cfg(feature = "subscriptions")]
pub mod billing_mode;
#[cfg(feature = "subscriptions")]
pub mod billing_schedule;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod cancellation_details;
#[cfg(feature = "subscriptions")]
pub mod invoice_settings;
#[cfg(feature = "customers")]
pub mod pause_collection;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod payment_settings;
#[cfg(feature = "subscriptions")]
pub mod pending_invoice_item_interval;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod trial_settings;
#[cfg(feature = "subscriptions")]
pub use crate::checkout_session::ManagedPayments;

#[cfg(feature = "subscriptions")]
/// An object in `automatic_tax` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// If Stripe disabled automatic tax, this enum describes why.
    pub disabled_reason: Option<automatic_tax::DisabledReason>,
    /// Whether Stripe automatically computes tax on this subscription.
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<rt::Part<automatic_tax::Liability>>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for AutomaticTax {
    const BLANK: Self = Self {
        disabled_reason: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
        liability: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
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
            name: "subscription_automatic_tax",
            constants: &[],
            fields: &[
                rt::Field("disabled_reason", rt::NULLABLE),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("liability", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.disabled_reason,
            1 => &self.enabled,
            _ => &self.liability,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.disabled_reason,
            1 => &mut self.enabled,
            _ => &mut self.liability,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(AutomaticTax);

#[cfg(feature = "subscriptions")]
/// An object in `billing_cycle_anchor_config` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCycleAnchorConfig {
    /// The day of the month of the billing_cycle_anchor.
    pub day_of_month: i64,
    /// The hour of the day of the billing_cycle_anchor.
    pub hour: Option<i64>,
    /// The minute of the hour of the billing_cycle_anchor.
    pub minute: Option<i64>,
    /// The month to start full cycle billing periods.
    pub month: Option<i64>,
    /// The second of the minute of the billing_cycle_anchor.
    pub second: Option<i64>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for BillingCycleAnchorConfig {
    const BLANK: Self = Self {
        day_of_month: rt::Blank::BLANK,
        hour: rt::Blank::BLANK,
        minute: rt::Blank::BLANK,
        month: rt::Blank::BLANK,
        second: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for BillingCycleAnchorConfig {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_cycle_anchor_config",
            constants: &[],
            fields: &[
                rt::Field("day_of_month", rt::REQUIRED),
                rt::Field("hour", rt::NULLABLE),
                rt::Field("minute", rt::NULLABLE),
                rt::Field("month", rt::NULLABLE),
                rt::Field("second", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.day_of_month,
            1 => &self.hour,
            2 => &self.minute,
            3 => &self.month,
            _ => &self.second,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.day_of_month,
            1 => &mut self.hour,
            2 => &mut self.minute,
            3 => &mut self.month,
            _ => &mut self.second,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(BillingCycleAnchorConfig);

#[cfg(feature = "subscriptions")]
/// The billing mode of the subscription.
///
/// An object in `billing_mode` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMode {
    /// Configure behavior for flexible billing mode
    pub flexible: Option<rt::Part<billing_mode::Flexible>>,
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    pub type_: billing_mode::Type,
    /// Details on when the current billing_mode was adopted.
    pub updated_at: Option<rt::Timestamp>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for BillingMode {
    const BLANK: Self = Self {
        flexible: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        updated_at: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for BillingMode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_mode",
            constants: &[],
            fields: &[
                rt::Field("flexible", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
                rt::Field("updated_at", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.flexible,
            1 => &self.type_,
            _ => &self.updated_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.flexible,
            1 => &mut self.type_,
            _ => &mut self.updated_at,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(BillingMode);

#[cfg(feature = "subscriptions")]
/// Sets the billing schedule for the subscription.
///
/// An object in `billing_schedules[]` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingSchedule {
    /// Specifies which subscription items the billing schedule applies to.
    pub applies_to: Option<Vec<billing_schedule::AppliesTo>>,
    pub bill_until: billing_schedule::BillUntil,
    /// Unique identifier for the billing schedule.
    pub key: String,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for BillingSchedule {
    const BLANK: Self = Self {
        applies_to: rt::Blank::BLANK,
        bill_until: rt::Blank::BLANK,
        key: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for BillingSchedule {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_billing_schedules",
            constants: &[],
            fields: &[
                rt::Field("applies_to", rt::NULLABLE),
                rt::Field("bill_until", rt::REQUIRED),
                rt::Field("key", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.applies_to,
            1 => &self.bill_until,
            _ => &self.key,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.applies_to,
            1 => &mut self.bill_until,
            _ => &mut self.key,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(BillingSchedule);

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
/// An object in `billing_thresholds` of [`Subscription`](crate::Subscription), `default_settings.billing_thresholds` of [`SubscriptionSchedule`](crate::SubscriptionSchedule) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingThresholds {
    /// Monetary threshold that triggers the subscription to create an invoice
    pub amount_gte: Option<i64>,
    /// Indicates if the `billing_cycle_anchor` should be reset when a threshold is reached. If true,
    /// `billing_cycle_anchor` will be updated to the date/time the threshold was last reached;
    /// otherwise, the value will remain unchanged. This value may not be `true` if the subscription
    /// contains items with plans that have `aggregate_usage=last_ever`.
    pub reset_billing_cycle_anchor: Option<bool>,
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
impl rt::Blank for BillingThresholds {
    const BLANK: Self = Self {
        amount_gte: rt::Blank::BLANK,
        reset_billing_cycle_anchor: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
impl rt::Record for BillingThresholds {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_billing_thresholds",
            constants: &[],
            fields: &[
                rt::Field("amount_gte", rt::NULLABLE),
                rt::Field("reset_billing_cycle_anchor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_gte,
            _ => &self.reset_billing_cycle_anchor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_gte,
            _ => &mut self.reset_billing_cycle_anchor,
        }
    }
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
rt::record_traits!(BillingThresholds);

#[cfg(feature = "subscriptions")]
/// An object in `cancellation_details` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// Additional comments about why the user canceled the subscription, if the subscription was
    /// canceled explicitly by the user.
    pub comment: Option<String>,
    /// The customer submitted reason for why they canceled, if the subscription was canceled explicitly
    /// by the user.
    pub feedback: Option<cancellation_details::Feedback>,
    /// Why this subscription was canceled.
    pub reason: Option<cancellation_details::Reason>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for CancellationDetails {
    const BLANK: Self = Self {
        comment: rt::Blank::BLANK,
        feedback: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for CancellationDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "cancellation_details",
            constants: &[],
            fields: &[
                rt::Field("comment", rt::NULLABLE),
                rt::Field("feedback", rt::NULLABLE),
                rt::Field("reason", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.comment,
            1 => &self.feedback,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.comment,
            1 => &mut self.feedback,
            _ => &mut self.reason,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(CancellationDetails);

#[cfg(feature = "customers")]
/// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
/// attempt to pay this subscription at the end of the cycle using the default source attached to
/// the customer. When sending an invoice, Stripe will email your customer an invoice with payment
/// instructions and mark the subscription as `active`.
#[non_exhaustive]
pub enum CollectionMethod {
    /// `charge_automatically`
    ChargeAutomatically,
    /// `send_invoice`
    SendInvoice,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(CollectionMethod {
    ChargeAutomatically = "charge_automatically",
    SendInvoice = "send_invoice",
});

#[cfg(feature = "subscriptions")]
/// An object in `invoice_settings` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettings {
    /// The account tax IDs associated with the subscription. Will be set on invoices generated by the
    /// subscription.
    pub account_tax_ids: Option<Vec<rt::Expandable<crate::ids::TaxIdId>>>,
    pub issuer: invoice_settings::Issuer,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for InvoiceSettings {
    const BLANK: Self = Self {
        account_tax_ids: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for InvoiceSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_subscription_invoice_settings",
            constants: &[],
            fields: &[
                rt::Field("account_tax_ids", rt::NULLABLE),
                rt::Field("issuer", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_tax_ids,
            _ => &self.issuer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_tax_ids,
            _ => &mut self.issuer,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(InvoiceSettings);

#[cfg(feature = "subscriptions")]
/// The Pause Collection settings determine how we will pause collection for this subscription and
/// for how long the subscription should be paused.
///
/// An object in `pause_collection` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct PauseCollection {
    /// The payment collection behavior for this subscription while paused.
    pub behavior: pause_collection::Behavior,
    /// The time after which the subscription will resume collecting payments.
    pub resumes_at: Option<rt::Timestamp>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for PauseCollection {
    const BLANK: Self = Self {
        behavior: rt::Blank::BLANK,
        resumes_at: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for PauseCollection {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_pause_collection",
            constants: &[],
            fields: &[
                rt::Field("behavior", rt::REQUIRED),
                rt::Field("resumes_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.behavior,
            _ => &self.resumes_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.behavior,
            _ => &mut self.resumes_at,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(PauseCollection);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSettings {
    /// Payment-method-specific configuration to provide to invoices created by the subscription.
    pub payment_method_options: Option<rt::Part<payment_settings::PaymentMethodOptions>>,
    /// The list of payment method types to provide to every invoice created by the subscription. If not
    /// set, Stripe attempts to automatically determine the types to use by looking at the invoice’s
    /// default payment method, the subscription’s default payment method, the customer’s default
    /// payment method, and your
    /// [invoice template settings](https://dashboard.stripe.com/settings/billing/invoice).
    pub payment_method_types: Option<
        Vec<crate::invoice::payment_settings::PaymentMethodType>,
    >,
    /// Configure whether Stripe updates `subscription.default_payment_method` when payment succeeds.
    /// Defaults to `off`.
    pub save_default_payment_method: Option<payment_settings::SaveDefaultPaymentMethod>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for PaymentSettings {
    const BLANK: Self = Self {
        payment_method_options: rt::Blank::BLANK,
        payment_method_types: rt::Blank::BLANK,
        save_default_payment_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
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
            name: "subscriptions_resource_payment_settings",
            constants: &[],
            fields: &[
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("payment_method_types", rt::NULLABLE),
                rt::Field("save_default_payment_method", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_method_options,
            1 => &self.payment_method_types,
            _ => &self.save_default_payment_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payment_method_options,
            1 => &mut self.payment_method_types,
            _ => &mut self.save_default_payment_method,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(PaymentSettings);

#[cfg(feature = "subscriptions")]
/// An object in `pending_invoice_item_interval` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct PendingInvoiceItemInterval {
    /// Specifies invoicing frequency. Either `day`, `week`, `month` or `year`.
    pub interval: crate::plan::Interval,
    /// The number of intervals between invoices. For example, `interval=month` and `interval_count=3`
    /// bills every 3 months. Maximum of one year interval allowed (1 year, 12 months, or 52 weeks).
    pub interval_count: i64,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for PendingInvoiceItemInterval {
    const BLANK: Self = Self {
        interval: rt::Blank::BLANK,
        interval_count: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for PendingInvoiceItemInterval {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_pending_invoice_item_interval",
            constants: &[],
            fields: &[
                rt::Field("interval", rt::REQUIRED),
                rt::Field("interval_count", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.interval,
            _ => &self.interval_count,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.interval,
            _ => &mut self.interval_count,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(PendingInvoiceItemInterval);

#[cfg(feature = "subscriptions")]
/// Pending Updates store the changes pending from a previous update that will be applied to the
/// Subscription upon successful payment.
///
/// An object in `pending_update` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct PendingUpdate {
    /// If the update is applied, determines the date of the first full invoice, and, for plans with
    /// `month` or `year` intervals, the day of the month for subsequent invoices. The timestamp is in
    /// UTC format.
    pub billing_cycle_anchor: Option<rt::Timestamp>,
    /// The pending subscription-level discount that will be applied when the pending update is applied.
    pub discount: Option<rt::Part<crate::Discount>>,
    /// The discounts that will be applied to the subscription when the pending update is applied. Use
    /// `expand[]=discounts` to expand each discount.
    pub discounts: Option<Vec<rt::Expandable<crate::ids::DiscountId>>>,
    /// The point after which the changes reflected by this update will be discarded and no longer
    /// applied.
    pub expires_at: rt::Timestamp,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// List of subscription items, each with an attached plan, that will be set if the update is
    /// applied.
    pub subscription_items: Option<Vec<crate::SubscriptionItem>>,
    /// Unix timestamp representing the end of the trial period the customer will get before being
    /// charged for the first time, if the update is applied.
    pub trial_end: Option<rt::Timestamp>,
    /// Indicates if a plan's `trial_period_days` should be applied to the subscription. Setting
    /// `trial_end` per subscription is preferred, and this defaults to `false`. Setting this flag to
    /// `true` together with `trial_end` is not allowed. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    pub trial_from_plan: Option<bool>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for PendingUpdate {
    const BLANK: Self = Self {
        billing_cycle_anchor: rt::Blank::BLANK,
        discount: rt::Blank::BLANK,
        discounts: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        subscription_items: rt::Blank::BLANK,
        trial_end: rt::Blank::BLANK,
        trial_from_plan: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for PendingUpdate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_pending_update",
            constants: &[],
            fields: &[
                rt::Field("billing_cycle_anchor", rt::NULLABLE),
                rt::Field("discount", rt::NULLABLE),
                rt::Field("discounts", rt::NULLABLE),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("subscription_items", rt::NULLABLE),
                rt::Field("trial_end", rt::NULLABLE),
                rt::Field("trial_from_plan", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_cycle_anchor,
            1 => &self.discount,
            2 => &self.discounts,
            3 => &self.expires_at,
            4 => &self.metadata,
            5 => &self.subscription_items,
            6 => &self.trial_end,
            _ => &self.trial_from_plan,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_cycle_anchor,
            1 => &mut self.discount,
            2 => &mut self.discounts,
            3 => &mut self.expires_at,
            4 => &mut self.metadata,
            5 => &mut self.subscription_items,
            6 => &mut self.trial_end,
            _ => &mut self.trial_from_plan,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(PendingUpdate);

#[cfg(feature = "subscriptions")]
/// An object in `presentment_details` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct PresentmentDetails {
    /// Currency used for customer payments.
    pub presentment_currency: String,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for PresentmentDetails {
    const BLANK: Self = Self {
        presentment_currency: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for PresentmentDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_subscription_presentment_details",
            constants: &[],
            fields: &[rt::Field("presentment_currency", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.presentment_currency
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.presentment_currency
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(PresentmentDetails);

#[cfg(feature = "subscriptions")]
/// Possible values are `incomplete`, `incomplete_expired`, `trialing`, `active`, `past_due`,
/// `canceled`, `unpaid`, or `paused`.
///
/// For `collection_method=charge_automatically` a subscription moves into `incomplete` if the
/// initial payment attempt fails. A subscription in this status can only have metadata and
/// default_source updated. Once the first invoice is paid, the subscription moves into an `active`
/// status. If the first invoice is not paid within 23 hours, the subscription transitions to
/// `incomplete_expired`. This is a terminal status, the open invoice will be voided and no further
/// invoices will be generated.
///
/// A subscription that is currently in a trial period is `trialing` and moves to `active` when the
/// trial period is over.
///
/// A subscription can only enter a `paused` status
/// [when a trial ends without a payment method](https://docs.stripe.com/billing/subscriptions/trials#create-free-trials-without-payment).
/// A `paused` subscription doesn't generate invoices and can be resumed after your customer adds
/// their payment method. The `paused` status is different from
/// [pausing collection](https://docs.stripe.com/billing/subscriptions/pause-payment), which still
/// generates invoices and leaves the subscription's status unchanged.
///
/// If subscription `collection_method=charge_automatically`, it becomes `past_due` when payment is
/// required but cannot be paid (due to failed payment or awaiting additional user actions). Once
/// Stripe has exhausted all payment retry attempts, the subscription will become `canceled` or
/// `unpaid` (depending on your subscriptions settings).
///
/// If subscription `collection_method=send_invoice` it becomes `past_due` when its invoice is not
/// paid by the due date, and `canceled` or `unpaid` if it is still not paid by an additional
/// deadline after that. Note that when a subscription has a status of `unpaid`, no subsequent
/// invoices will be attempted (invoices will be created, but then immediately automatically
/// closed). After receiving updated payment information from a customer, you may choose to reopen
/// and pay their closed invoices.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `past_due`
    PastDue,
    /// `paused`
    Paused,
    /// `trialing`
    Trialing,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "subscriptions")]
rt::open_enum!(Status {
    Active = "active",
    Canceled = "canceled",
    Incomplete = "incomplete",
    IncompleteExpired = "incomplete_expired",
    PastDue = "past_due",
    Paused = "paused",
    Trialing = "trialing",
    Unpaid = "unpaid",
});

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
/// An object in `transfer_data` of [`Subscription`](crate::Subscription), `default_settings.transfer_data` of [`SubscriptionSchedule`](crate::SubscriptionSchedule) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferData {
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the destination
    /// account. By default, the entire amount is transferred to the destination.
    pub amount_percent: Option<f64>,
    /// The account where funds from the payment will be transferred to upon payment success.
    pub destination: rt::Expandable<crate::ids::AccountId>,
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
impl rt::Record for TransferData {
    fn blank() -> Self {
        Self {
            amount_percent: rt::blank(),
            destination: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_transfer_data",
            constants: &[],
            fields: &[
                rt::Field("amount_percent", rt::NULLABLE),
                rt::Field("destination", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_percent,
            _ => &self.destination,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_percent,
            _ => &mut self.destination,
        }
    }
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
rt::record_traits!(TransferData);

#[cfg(feature = "subscriptions")]
/// Configures how this subscription behaves during the trial period.
///
/// An object in `trial_settings` of [`Subscription`](crate::Subscription) and `subscription_data.trial_settings` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct TrialSettings {
    pub end_behavior: trial_settings::EndBehavior,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for TrialSettings {
    const BLANK: Self = Self {
        end_behavior: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for TrialSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_trial_settings_trial_settings | subscriptions_trials_resource_trial_settings",
            constants: &[],
            fields: &[rt::Field("end_behavior", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.end_behavior
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.end_behavior
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(TrialSettings);
