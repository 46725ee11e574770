// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Part, Place, REQUIRED,
    Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    AccountId, ApplicationId, CouponId, CustomerId, DiscountId, EndBehavior,
    PaymentMethodId, PriceId, PromotionCodeId, SubscriptionId,
    SubscriptionScheduleCurrentPhase, SubscriptionScheduleId,
    SubscriptionSchedulePhaseConfiguration, SubscriptionSchedulesResourceDefaultSettings,
    SubscriptionsResourceBillingMode, TaxIdId, TestHelpersTestClockId,
};

/// A subscription schedule allows you to create and manage the lifecycle of a subscription by
/// predefining expected changes.
///
/// Related guide:
/// [Subscription schedules](https://docs.stripe.com/billing/subscriptions/subscription-schedules)
///
/// The schema `subscription_schedule`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionSchedule {
    /// ID of the Connect Application that created the schedule.
    pub application: Option<Expandable<ApplicationId>>,
    pub billing_mode: SubscriptionsResourceBillingMode,
    /// Time at which the subscription schedule was canceled. Measured in seconds since the Unix epoch.
    pub canceled_at: Option<Timestamp>,
    /// Time at which the subscription schedule was completed. Measured in seconds since the Unix epoch.
    pub completed_at: Option<Timestamp>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Object representing the start and end dates for the current phase of the subscription schedule,
    /// if it is `active`.
    pub current_phase: Option<Part<SubscriptionScheduleCurrentPhase>>,
    /// ID of the customer who owns the subscription schedule.
    pub customer: Expandable<CustomerId>,
    /// ID of the account who owns the subscription schedule.
    pub customer_account: Option<String>,
    pub default_settings: Part<SubscriptionSchedulesResourceDefaultSettings>,
    /// Behavior of the subscription schedule and underlying subscription when it ends. Possible values
    /// are `release` or `cancel` with the default being `release`. `release` will end the subscription
    /// schedule and keep the underlying subscription running. `cancel` will end the subscription
    /// schedule and cancel the underlying subscription.
    pub end_behavior: EndBehavior,
    /// Unique identifier for the object.
    pub id: SubscriptionScheduleId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Configuration for the subscription schedule's phases.
    pub phases: Vec<SubscriptionSchedulePhaseConfiguration>,
    /// Time at which the subscription schedule was released. Measured in seconds since the Unix epoch.
    pub released_at: Option<Timestamp>,
    /// ID of the subscription once managed by the subscription schedule (if it is released).
    pub released_subscription: Option<String>,
    /// The present status of the subscription schedule. Possible values are `not_started`, `active`,
    /// `completed`, `released`, and `canceled`. You can read more about the different states in our
    /// [behavior guide](https://docs.stripe.com/billing/subscriptions/subscription-schedules).
    pub status: SubscriptionScheduleStatus,
    /// ID of the subscription managed by the subscription schedule.
    pub subscription: Option<Expandable<SubscriptionId>>,
    /// ID of the test clock this subscription schedule belongs to.
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
}

impl Record for SubscriptionSchedule {
    fn blank() -> Self {
        Self {
            application: blank(),
            billing_mode: blank(),
            canceled_at: blank(),
            completed_at: blank(),
            created: blank(),
            current_phase: blank(),
            customer: blank(),
            customer_account: blank(),
            default_settings: blank(),
            end_behavior: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            phases: blank(),
            released_at: blank(),
            released_subscription: blank(),
            status: blank(),
            subscription: blank(),
            test_clock: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscription_schedule",
            constants: &[("object", Constant::Str("subscription_schedule"))],
            fields: &[
                Field("application", NULLABLE),
                Field("billing_mode", REQUIRED),
                Field("canceled_at", NULLABLE),
                Field("completed_at", NULLABLE),
                Field("created", REQUIRED),
                Field("current_phase", NULLABLE),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("default_settings", REQUIRED),
                Field("end_behavior", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("phases", REQUIRED),
                Field("released_at", NULLABLE),
                Field("released_subscription", NULLABLE),
                Field("status", REQUIRED),
                Field("subscription", NULLABLE),
                Field("test_clock", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for SubscriptionSchedule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionSchedule);

impl Resource for SubscriptionSchedule {
    type Id = SubscriptionScheduleId;
    const OBJECT: &'static str = "subscription_schedule";
}

impl SubscriptionSchedule {
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `default_settings.automatic_tax.liability.account`.
    pub const DEFAULT_SETTINGS_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<
        Self,
        AccountId,
    > = Expand::new("default_settings.automatic_tax.liability.account");
    /// Expands `default_settings.default_payment_method`.
    pub const DEFAULT_SETTINGS_DEFAULT_PAYMENT_METHOD: Expand<Self, PaymentMethodId> = Expand::new(
        "default_settings.default_payment_method",
    );
    /// Expands `default_settings.invoice_settings.account_tax_ids`.
    pub const DEFAULT_SETTINGS_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: Expand<Self, TaxIdId> = Expand::new(
        "default_settings.invoice_settings.account_tax_ids",
    );
    /// Expands `default_settings.invoice_settings.issuer.account`.
    pub const DEFAULT_SETTINGS_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<
        Self,
        AccountId,
    > = Expand::new("default_settings.invoice_settings.issuer.account");
    /// Expands `default_settings.on_behalf_of`.
    pub const DEFAULT_SETTINGS_ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new(
        "default_settings.on_behalf_of",
    );
    /// Expands `default_settings.transfer_data.destination`.
    pub const DEFAULT_SETTINGS_TRANSFER_DATA_DESTINATION: Expand<Self, AccountId> = Expand::new(
        "default_settings.transfer_data.destination",
    );
    /// Expands `phases.add_invoice_items.discounts.coupon`.
    pub const PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_COUPON: Expand<Self, CouponId> = Expand::new(
        "phases.add_invoice_items.discounts.coupon",
    );
    /// Expands `phases.add_invoice_items.discounts.discount`.
    pub const PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "phases.add_invoice_items.discounts.discount",
    );
    /// Expands `phases.add_invoice_items.discounts.promotion_code`.
    pub const PHASES_ADD_INVOICE_ITEMS_DISCOUNTS_PROMOTION_CODE: Expand<
        Self,
        PromotionCodeId,
    > = Expand::new("phases.add_invoice_items.discounts.promotion_code");
    /// Expands `phases.add_invoice_items.price`.
    pub const PHASES_ADD_INVOICE_ITEMS_PRICE: Expand<Self, PriceId> = Expand::new(
        "phases.add_invoice_items.price",
    );
    /// Expands `phases.automatic_tax.liability.account`.
    pub const PHASES_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "phases.automatic_tax.liability.account",
    );
    /// Expands `phases.default_payment_method`.
    pub const PHASES_DEFAULT_PAYMENT_METHOD: Expand<Self, PaymentMethodId> = Expand::new(
        "phases.default_payment_method",
    );
    /// Expands `phases.discounts.coupon`.
    pub const PHASES_DISCOUNTS_COUPON: Expand<Self, CouponId> = Expand::new(
        "phases.discounts.coupon",
    );
    /// Expands `phases.discounts.discount`.
    pub const PHASES_DISCOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "phases.discounts.discount",
    );
    /// Expands `phases.discounts.promotion_code`.
    pub const PHASES_DISCOUNTS_PROMOTION_CODE: Expand<Self, PromotionCodeId> = Expand::new(
        "phases.discounts.promotion_code",
    );
    /// Expands `phases.invoice_settings.account_tax_ids`.
    pub const PHASES_INVOICE_SETTINGS_ACCOUNT_TAX_IDS: Expand<Self, TaxIdId> = Expand::new(
        "phases.invoice_settings.account_tax_ids",
    );
    /// Expands `phases.invoice_settings.issuer.account`.
    pub const PHASES_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "phases.invoice_settings.issuer.account",
    );
    /// Expands `phases.items.discounts.coupon`.
    pub const PHASES_ITEMS_DISCOUNTS_COUPON: Expand<Self, CouponId> = Expand::new(
        "phases.items.discounts.coupon",
    );
    /// Expands `phases.items.discounts.discount`.
    pub const PHASES_ITEMS_DISCOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "phases.items.discounts.discount",
    );
    /// Expands `phases.items.discounts.promotion_code`.
    pub const PHASES_ITEMS_DISCOUNTS_PROMOTION_CODE: Expand<Self, PromotionCodeId> = Expand::new(
        "phases.items.discounts.promotion_code",
    );
    /// Expands `phases.items.price`.
    pub const PHASES_ITEMS_PRICE: Expand<Self, PriceId> = Expand::new(
        "phases.items.price",
    );
    /// Expands `phases.on_behalf_of`.
    pub const PHASES_ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new(
        "phases.on_behalf_of",
    );
    /// Expands `phases.transfer_data.destination`.
    pub const PHASES_TRANSFER_DATA_DESTINATION: Expand<Self, AccountId> = Expand::new(
        "phases.transfer_data.destination",
    );
    /// Expands `subscription`.
    pub const SUBSCRIPTION: Expand<Self, SubscriptionId> = Expand::new("subscription");
    /// Expands `test_clock`.
    pub const TEST_CLOCK: Expand<Self, TestHelpersTestClockId> = Expand::new(
        "test_clock",
    );
}

/// The present status of the subscription schedule. Possible values are `not_started`, `active`,
/// `completed`, `released`, and `canceled`. You can read more about the different states in our
/// [behavior guide](https://docs.stripe.com/billing/subscriptions/subscription-schedules).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionScheduleStatus {
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

stripe_runtime::open_enum!(SubscriptionScheduleStatus {
    Active = "active",
    Canceled = "canceled",
    Completed = "completed",
    NotStarted = "not_started",
    Released = "released",
});
