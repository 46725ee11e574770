// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

#[cfg(feature = "subscription_schedules")]
pub mod billing_mode;
#[cfg(feature = "subscription_schedules")]
pub mod default_settings;
pub mod phase;

#[cfg(feature = "subscription_schedules")]
/// The billing mode of the subscription.
///
/// An object in `billing_mode` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
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

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for BillingMode {
    const BLANK: Self = Self {
        flexible: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        updated_at: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
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

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(BillingMode);

#[cfg(feature = "subscription_schedules")]
/// An object in `current_phase` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrentPhase {
    /// The end of this phase of the subscription schedule.
    pub end_date: rt::Timestamp,
    /// The start of this phase of the subscription schedule.
    pub start_date: rt::Timestamp,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for CurrentPhase {
    const BLANK: Self = Self {
        end_date: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for CurrentPhase {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedule_current_phase",
            constants: &[],
            fields: &[
                rt::Field("end_date", rt::REQUIRED),
                rt::Field("start_date", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.end_date,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.end_date,
            _ => &mut self.start_date,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(CurrentPhase);

#[cfg(feature = "subscription_schedules")]
/// An object in `default_settings` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultSettings {
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account during this phase of the schedule.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: Option<rt::Part<default_settings::AutomaticTax>>,
    /// Possible values are `phase_start` or `automatic`. If `phase_start` then billing cycle anchor of
    /// the subscription is set to the start of the phase when entering the phase. If `automatic` then
    /// the billing cycle anchor is automatically modified as needed when entering the phase. For more
    /// information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    pub billing_cycle_anchor: default_settings::BillingCycleAnchor,
    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period
    pub billing_thresholds: Option<rt::Part<crate::subscription::BillingThresholds>>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay the underlying subscription at the end of each billing cycle using the default
    /// source attached to the customer. When sending an invoice, Stripe will email your customer an
    /// invoice with payment instructions and mark the subscription as `active`.
    pub collection_method: Option<default_settings::CollectionMethod>,
    /// ID of the default payment method for the subscription schedule. If not set, invoices will use
    /// the default payment method in the customer's invoice settings.
    pub default_payment_method: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// Subscription description, meant to be displayable to the customer. Use this field to optionally
    /// store an explanation of the subscription for rendering in Stripe surfaces and certain local
    /// payment methods UIs.
    pub description: Option<String>,
    pub invoice_settings: rt::Part<default_settings::InvoiceSettings>,
    /// The account (if any) the charge was made on behalf of for charges associated with the schedule's
    /// subscription. See the Connect documentation for details.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The account (if any) the associated subscription's payments will be attributed to for tax
    /// reporting, and where funds from each payment will be transferred to for each of the
    /// subscription's invoices.
    pub transfer_data: Option<rt::Part<crate::subscription::TransferData>>,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for DefaultSettings {
    fn blank() -> Self {
        Self {
            application_fee_percent: rt::blank(),
            automatic_tax: rt::blank(),
            billing_cycle_anchor: rt::blank(),
            billing_thresholds: rt::blank(),
            collection_method: rt::blank(),
            default_payment_method: rt::blank(),
            description: rt::blank(),
            invoice_settings: rt::blank(),
            on_behalf_of: rt::blank(),
            transfer_data: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedules_resource_default_settings",
            constants: &[],
            fields: &[
                rt::Field("application_fee_percent", rt::NULLABLE),
                rt::Field("automatic_tax", rt::OPTIONAL),
                rt::Field("billing_cycle_anchor", rt::REQUIRED),
                rt::Field("billing_thresholds", rt::NULLABLE),
                rt::Field("collection_method", rt::NULLABLE),
                rt::Field("default_payment_method", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("invoice_settings", rt::REQUIRED),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("transfer_data", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.application_fee_percent,
            1 => &self.automatic_tax,
            2 => &self.billing_cycle_anchor,
            3 => &self.billing_thresholds,
            4 => &self.collection_method,
            5 => &self.default_payment_method,
            6 => &self.description,
            7 => &self.invoice_settings,
            8 => &self.on_behalf_of,
            _ => &self.transfer_data,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.application_fee_percent,
            1 => &mut self.automatic_tax,
            2 => &mut self.billing_cycle_anchor,
            3 => &mut self.billing_thresholds,
            4 => &mut self.collection_method,
            5 => &mut self.default_payment_method,
            6 => &mut self.description,
            7 => &mut self.invoice_settings,
            8 => &mut self.on_behalf_of,
            _ => &mut self.transfer_data,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(DefaultSettings);

#[cfg(feature = "subscription_schedules")]
/// Behavior of the subscription schedule and underlying subscription when it ends. Possible values
/// are `release` or `cancel` with the default being `release`. `release` will end the subscription
/// schedule and keep the underlying subscription running. `cancel` will end the subscription
/// schedule and cancel the underlying subscription.
#[non_exhaustive]
pub enum EndBehavior {
    /// `cancel`
    Cancel,
    /// `none`
    None,
    /// `release`
    Release,
    /// `renew`
    Renew,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "subscription_schedules")]
rt::open_enum!(EndBehavior {
    Cancel = "cancel",
    None = "none",
    Release = "release",
    Renew = "renew",
});

#[cfg(feature = "subscription_schedules")]
/// A phase describes the plans, coupon, and trialing status of a subscription for a predefined time
/// period.
///
/// An object in `phases[]` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct Phase {
    /// A list of prices and quantities that will generate invoice items appended to the next invoice
    /// for this phase.
    pub add_invoice_items: Vec<phase::AddInvoiceItem>,
    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account during this phase of the schedule.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: Option<rt::Part<default_settings::AutomaticTax>>,
    /// Possible values are `phase_start` or `automatic`. If `phase_start` then billing cycle anchor of
    /// the subscription is set to the start of the phase when entering the phase. If `automatic` then
    /// the billing cycle anchor is automatically modified as needed when entering the phase. For more
    /// information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    pub billing_cycle_anchor: Option<default_settings::BillingCycleAnchor>,
    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period
    pub billing_thresholds: Option<rt::Part<crate::subscription::BillingThresholds>>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay the underlying subscription at the end of each billing cycle using the default
    /// source attached to the customer. When sending an invoice, Stripe will email your customer an
    /// invoice with payment instructions and mark the subscription as `active`.
    pub collection_method: Option<default_settings::CollectionMethod>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// ID of the default payment method for the subscription schedule. It must belong to the customer
    /// associated with the subscription schedule. If not set, invoices will use the default payment
    /// method in the customer's invoice settings.
    pub default_payment_method: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// The default tax rates to apply to the subscription during this phase of the subscription
    /// schedule.
    pub default_tax_rates: Option<Vec<crate::TaxRate>>,
    /// Subscription description, meant to be displayable to the customer. Use this field to optionally
    /// store an explanation of the subscription for rendering in Stripe surfaces and certain local
    /// payment methods UIs.
    pub description: Option<String>,
    /// The stackable discounts that will be applied to the subscription on this phase. Subscription
    /// item discounts are applied before subscription discounts.
    pub discounts: Vec<phase::Discount>,
    /// The end of this phase of the subscription schedule.
    pub end_date: rt::Timestamp,
    /// The invoice settings applicable during this phase.
    pub invoice_settings: Option<rt::Part<phase::InvoiceSettings>>,
    /// Subscription items to configure the subscription to during this phase of the subscription
    /// schedule.
    pub items: Vec<phase::Item>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to a phase.
    /// Metadata on a schedule's phase will update the underlying subscription's `metadata` when the
    /// phase is entered. Updating the underlying subscription's `metadata` directly will not affect the
    /// current phase's `metadata`.
    pub metadata: Option<rt::Metadata>,
    /// The account (if any) the charge was made on behalf of for charges associated with the schedule's
    /// subscription. See the Connect documentation for details.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// When transitioning phases, controls how prorations are handled (if any). Possible values are
    /// `create_prorations`, `none`, and `always_invoice`.
    pub proration_behavior: phase::ProrationBehavior,
    /// The start of this phase of the subscription schedule.
    pub start_date: rt::Timestamp,
    /// The account (if any) the associated subscription's payments will be attributed to for tax
    /// reporting, and where funds from each payment will be transferred to for each of the
    /// subscription's invoices.
    pub transfer_data: Option<rt::Part<crate::subscription::TransferData>>,
    /// When the trial ends within the phase.
    pub trial_end: Option<rt::Timestamp>,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for Phase {
    const BLANK: Self = Self {
        add_invoice_items: rt::Blank::BLANK,
        application_fee_percent: rt::Blank::BLANK,
        automatic_tax: rt::Blank::BLANK,
        billing_cycle_anchor: rt::Blank::BLANK,
        billing_thresholds: rt::Blank::BLANK,
        collection_method: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        default_payment_method: rt::Blank::BLANK,
        default_tax_rates: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        discounts: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        invoice_settings: rt::Blank::BLANK,
        items: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
        on_behalf_of: rt::Blank::BLANK,
        proration_behavior: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
        transfer_data: rt::Blank::BLANK,
        trial_end: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for Phase {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedule_phase_configuration",
            constants: &[],
            fields: &[
                rt::Field("add_invoice_items", rt::REQUIRED),
                rt::Field("application_fee_percent", rt::NULLABLE),
                rt::Field("automatic_tax", rt::OPTIONAL),
                rt::Field("billing_cycle_anchor", rt::NULLABLE),
                rt::Field("billing_thresholds", rt::NULLABLE),
                rt::Field("collection_method", rt::NULLABLE),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("default_payment_method", rt::NULLABLE),
                rt::Field("default_tax_rates", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("end_date", rt::REQUIRED),
                rt::Field("invoice_settings", rt::NULLABLE),
                rt::Field("items", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("proration_behavior", rt::REQUIRED),
                rt::Field("start_date", rt::REQUIRED),
                rt::Field("transfer_data", rt::NULLABLE),
                rt::Field("trial_end", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.add_invoice_items,
            1 => &self.application_fee_percent,
            2 => &self.automatic_tax,
            3 => &self.billing_cycle_anchor,
            4 => &self.billing_thresholds,
            5 => &self.collection_method,
            6 => &self.currency,
            7 => &self.default_payment_method,
            8 => &self.default_tax_rates,
            9 => &self.description,
            10 => &self.discounts,
            11 => &self.end_date,
            12 => &self.invoice_settings,
            13 => &self.items,
            14 => &self.metadata,
            15 => &self.on_behalf_of,
            16 => &self.proration_behavior,
            17 => &self.start_date,
            18 => &self.transfer_data,
            _ => &self.trial_end,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.add_invoice_items,
            1 => &mut self.application_fee_percent,
            2 => &mut self.automatic_tax,
            3 => &mut self.billing_cycle_anchor,
            4 => &mut self.billing_thresholds,
            5 => &mut self.collection_method,
            6 => &mut self.currency,
            7 => &mut self.default_payment_method,
            8 => &mut self.default_tax_rates,
            9 => &mut self.description,
            10 => &mut self.discounts,
            11 => &mut self.end_date,
            12 => &mut self.invoice_settings,
            13 => &mut self.items,
            14 => &mut self.metadata,
            15 => &mut self.on_behalf_of,
            16 => &mut self.proration_behavior,
            17 => &mut self.start_date,
            18 => &mut self.transfer_data,
            _ => &mut self.trial_end,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(Phase);

#[cfg(feature = "subscription_schedules")]
/// The present status of the subscription schedule. Possible values are `not_started`, `active`,
/// `completed`, `released`, and `canceled`. You can read more about the different states in our
/// [behavior guide](https://docs.stripe.com/billing/subscriptions/subscription-schedules).
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `completed`
    Completed,
    /// `not_started`
    NotStarted,
    /// `released`
    Released,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "subscription_schedules")]
rt::open_enum!(Status {
    Active = "active",
    Canceled = "canceled",
    Completed = "completed",
    NotStarted = "not_started",
    Released = "released",
});
