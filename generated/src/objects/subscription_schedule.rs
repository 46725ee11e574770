// Written by `cargo xtask generate`. Do not edit.

/// A subscription schedule allows you to create and manage the lifecycle of a subscription by
/// predefining expected changes.
///
/// Related guide:
/// [Subscription schedules](https://docs.stripe.com/billing/subscriptions/subscription-schedules)
///
/// The object `subscription_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedule {
    /// ID of the Connect Application that created the schedule.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    pub billing_mode: crate::subscription_schedule::BillingMode,
    /// Time at which the subscription schedule was canceled. Measured in seconds since the Unix epoch.
    pub canceled_at: Option<rt::Timestamp>,
    /// Time at which the subscription schedule was completed. Measured in seconds since the Unix epoch.
    pub completed_at: Option<rt::Timestamp>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Object representing the start and end dates for the current phase of the subscription schedule,
    /// if it is `active`.
    pub current_phase: Option<rt::Part<crate::subscription_schedule::CurrentPhase>>,
    /// ID of the customer who owns the subscription schedule.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// ID of the account who owns the subscription schedule.
    pub customer_account: Option<String>,
    pub default_settings: rt::Part<crate::subscription_schedule::DefaultSettings>,
    /// Behavior of the subscription schedule and underlying subscription when it ends. Possible values
    /// are `release` or `cancel` with the default being `release`. `release` will end the subscription
    /// schedule and keep the underlying subscription running. `cancel` will end the subscription
    /// schedule and cancel the underlying subscription.
    pub end_behavior: crate::subscription_schedule::EndBehavior,
    /// Unique identifier for the object.
    pub id: crate::ids::SubscriptionScheduleId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Configuration for the subscription schedule's phases.
    pub phases: Vec<crate::subscription_schedule::Phase>,
    /// Time at which the subscription schedule was released. Measured in seconds since the Unix epoch.
    pub released_at: Option<rt::Timestamp>,
    /// ID of the subscription once managed by the subscription schedule (if it is released).
    pub released_subscription: Option<String>,
    /// The present status of the subscription schedule. Possible values are `not_started`, `active`,
    /// `completed`, `released`, and `canceled`. You can read more about the different states in our
    /// [behavior guide](https://docs.stripe.com/billing/subscriptions/subscription-schedules).
    pub status: crate::subscription_schedule::Status,
    /// ID of the subscription managed by the subscription schedule.
    pub subscription: Option<rt::Expandable<crate::ids::SubscriptionId>>,
    /// ID of the test clock this subscription schedule belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
}

impl rt::Record for SubscriptionSchedule {
    fn blank() -> Self {
        Self {
            application: rt::blank(),
            billing_mode: rt::blank(),
            canceled_at: rt::blank(),
            completed_at: rt::blank(),
            created: rt::blank(),
            current_phase: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            default_settings: rt::blank(),
            end_behavior: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            phases: rt::blank(),
            released_at: rt::blank(),
            released_subscription: rt::blank(),
            status: rt::blank(),
            subscription: rt::blank(),
            test_clock: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedule",
            constants: &[("object", rt::Constant::Str("subscription_schedule"))],
            fields: &[
                rt::Field("application", rt::NULLABLE),
                rt::Field("billing_mode", rt::REQUIRED),
                rt::Field("canceled_at", rt::NULLABLE),
                rt::Field("completed_at", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("current_phase", rt::NULLABLE),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("default_settings", rt::REQUIRED),
                rt::Field("end_behavior", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("phases", rt::REQUIRED),
                rt::Field("released_at", rt::NULLABLE),
                rt::Field("released_subscription", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("subscription", rt::NULLABLE),
                rt::Field("test_clock", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.application,
            1 => &self.billing_mode,
            2 => &self.canceled_at,
            3 => &self.completed_at,
            4 => &self.created,
            5 => &self.current_phase,
            6 => &self.customer,
            7 => &self.customer_account,
            8 => &self.default_settings,
            9 => &self.end_behavior,
            10 => &self.id,
            11 => &self.livemode,
            12 => &self.metadata,
            13 => &self.phases,
            14 => &self.released_at,
            15 => &self.released_subscription,
            16 => &self.status,
            17 => &self.subscription,
            _ => &self.test_clock,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.application,
            1 => &mut self.billing_mode,
            2 => &mut self.canceled_at,
            3 => &mut self.completed_at,
            4 => &mut self.created,
            5 => &mut self.current_phase,
            6 => &mut self.customer,
            7 => &mut self.customer_account,
            8 => &mut self.default_settings,
            9 => &mut self.end_behavior,
            10 => &mut self.id,
            11 => &mut self.livemode,
            12 => &mut self.metadata,
            13 => &mut self.phases,
            14 => &mut self.released_at,
            15 => &mut self.released_subscription,
            16 => &mut self.status,
            17 => &mut self.subscription,
            _ => &mut self.test_clock,
        }
    }
}

rt::record_traits!(SubscriptionSchedule);

impl rt::Resource for SubscriptionSchedule {
    type Id = crate::ids::SubscriptionScheduleId;
    const OBJECT: &'static str = "subscription_schedule";
}

impl SubscriptionSchedule {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `default_settings.automatic_tax.liability.account`.
    pub const DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("default_settings.automatic_tax.liability.account");
    /// Expands `default_settings.default_payment_method`.
    pub const DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("default_settings.default_payment_method");
    /// Expands `default_settings.invoice_settings.account_tax_ids`.
    pub const DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: rt::Expand<
        Self,
        crate::ids::TaxIdId,
    > = rt::Expand::new("default_settings.invoice_settings.account_tax_ids");
    /// Expands `default_settings.invoice_settings.issuer.account`.
    pub const DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("default_settings.invoice_settings.issuer.account");
    /// Expands `default_settings.on_behalf_of`.
    pub const DEFAULT_SETTINGS_ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "default_settings.on_behalf_of",
    );
    /// Expands `default_settings.transfer_data.destination`.
    pub const DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("default_settings.transfer_data.destination");
    /// Expands `phases.add_invoice_items.discounts.coupon`.
    pub const PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON: rt::Expand<
        Self,
        crate::ids::CouponId,
    > = rt::Expand::new("phases.add_invoice_items.discounts.coupon");
    /// Expands `phases.add_invoice_items.discounts.discount`.
    pub const PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT: rt::Expand<
        Self,
        crate::ids::DiscountId,
    > = rt::Expand::new("phases.add_invoice_items.discounts.discount");
    /// Expands `phases.add_invoice_items.discounts.promotion_code`.
    pub const PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE: rt::Expand<
        Self,
        crate::ids::PromotionCodeId,
    > = rt::Expand::new("phases.add_invoice_items.discounts.promotion_code");
    /// Expands `phases.add_invoice_items.price`.
    pub const PHASES_ADD_INVOICE_ITEMS_PRICE: rt::Expand<Self, crate::ids::PriceId> = rt::Expand::new(
        "phases.add_invoice_items.price",
    );
    /// Expands `phases.automatic_tax.liability.account`.
    pub const PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("phases.automatic_tax.liability.account");
    /// Expands `phases.default_payment_method`.
    pub const PHASES_DEFAULT_PAYMENT_METHOD: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("phases.default_payment_method");
    /// Expands `phases.discounts.coupon`.
    pub const PHASES_DISCOUNTS_COUPON: rt::Expand<Self, crate::ids::CouponId> = rt::Expand::new(
        "phases.discounts.coupon",
    );
    /// Expands `phases.discounts.discount`.
    pub const PHASES_DISCOUNTS_DISCOUNT: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "phases.discounts.discount",
    );
    /// Expands `phases.discounts.promotion_code`.
    pub const PHASES_DISCOUNTS_PROMOTION_CODE: rt::Expand<
        Self,
        crate::ids::PromotionCodeId,
    > = rt::Expand::new("phases.discounts.promotion_code");
    /// Expands `phases.invoice_settings.account_tax_ids`.
    pub const PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: rt::Expand<
        Self,
        crate::ids::TaxIdId,
    > = rt::Expand::new("phases.invoice_settings.account_tax_ids");
    /// Expands `phases.invoice_settings.issuer.account`.
    pub const PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("phases.invoice_settings.issuer.account");
    /// Expands `phases.items.discounts.coupon`.
    pub const PHASES_ITEMS_DISCOUNTS_COUPON: rt::Expand<Self, crate::ids::CouponId> = rt::Expand::new(
        "phases.items.discounts.coupon",
    );
    /// Expands `phases.items.discounts.discount`.
    pub const PHASES_ITEMS_DISCOUNTS_DISCOUNT: rt::Expand<
        Self,
        crate::ids::DiscountId,
    > = rt::Expand::new("phases.items.discounts.discount");
    /// Expands `phases.items.discounts.promotion_code`.
    pub const PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE: rt::Expand<
        Self,
        crate::ids::PromotionCodeId,
    > = rt::Expand::new("phases.items.discounts.promotion_code");
    /// Expands `phases.items.price`.
    pub const PHASES_ITEMS_PRICE: rt::Expand<Self, crate::ids::PriceId> = rt::Expand::new(
        "phases.items.price",
    );
    /// Expands `phases.on_behalf_of`.
    pub const PHASES_ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "phases.on_behalf_of",
    );
    /// Expands `phases.transfer_data.destination`.
    pub const PHASES_TRANSFER_DATA_DESTINATION: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("phases.transfer_data.destination");
    /// Expands `subscription`.
    pub const SUBSCRIPTION: rt::Expand<Self, crate::ids::SubscriptionId> = rt::Expand::new(
        "subscription",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
}
