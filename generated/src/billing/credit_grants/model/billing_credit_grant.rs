// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, Metadata, NULLABLE, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BillingCreditGrantId, BillingCreditGrantsResourceAmount,
    BillingCreditGrantsResourceApplicabilityConfig, CustomerId, TestHelpersTestClockId,
};

/// A credit grant is an API resource that documents the allocation of some billing credits to a
/// customer.
///
/// Related guide:
/// [Billing credits](https://docs.stripe.com/billing/subscriptions/usage-based/billing-credits)
///
/// The schema `billing.credit_grant`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrant {
    pub amount: BillingCreditGrantsResourceAmount,
    pub applicability_config: BillingCreditGrantsResourceApplicabilityConfig,
    /// The category of this credit grant. This is for tracking purposes and isn't displayed to the
    /// customer.
    pub category: BillingCreditGrantCategory,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// ID of the customer receiving the billing credits.
    pub customer: Expandable<CustomerId>,
    /// ID of the account representing the customer receiving the billing credits
    pub customer_account: Option<String>,
    /// The time when the billing credits become effective-when they're eligible for use.
    pub effective_at: Option<Timestamp>,
    /// The time when the billing credits expire. If not present, the billing credits don't expire.
    pub expires_at: Option<Timestamp>,
    /// Unique identifier for the object.
    pub id: BillingCreditGrantId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// A descriptive name shown in dashboard.
    pub name: Option<String>,
    /// The priority for applying this credit grant. The highest priority is 0 and the lowest is 100.
    pub priority: Option<i64>,
    /// ID of the test clock this credit grant belongs to.
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: Timestamp,
    /// The time when this credit grant was voided. If not present, the credit grant hasn't been voided.
    pub voided_at: Option<Timestamp>,
}

impl Record for BillingCreditGrant {
    fn blank() -> Self {
        Self {
            amount: blank(),
            applicability_config: blank(),
            category: blank(),
            created: blank(),
            customer: blank(),
            customer_account: blank(),
            effective_at: blank(),
            expires_at: blank(),
            id: blank(),
            livemode: blank(),
            metadata: blank(),
            name: blank(),
            priority: blank(),
            test_clock: blank(),
            updated: blank(),
            voided_at: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.credit_grant",
            constants: &[("object", Constant::Str("billing.credit_grant"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("applicability_config", REQUIRED),
                Field("category", REQUIRED),
                Field("created", REQUIRED),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("effective_at", NULLABLE),
                Field("expires_at", NULLABLE),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("name", NULLABLE),
                Field("priority", NULLABLE),
                Field("test_clock", NULLABLE),
                Field("updated", REQUIRED),
                Field("voided_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.applicability_config,
            2 => &self.category,
            3 => &self.created,
            4 => &self.customer,
            5 => &self.customer_account,
            6 => &self.effective_at,
            7 => &self.expires_at,
            8 => &self.id,
            9 => &self.livemode,
            10 => &self.metadata,
            11 => &self.name,
            12 => &self.priority,
            13 => &self.test_clock,
            14 => &self.updated,
            _ => &self.voided_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.applicability_config,
            2 => &mut self.category,
            3 => &mut self.created,
            4 => &mut self.customer,
            5 => &mut self.customer_account,
            6 => &mut self.effective_at,
            7 => &mut self.expires_at,
            8 => &mut self.id,
            9 => &mut self.livemode,
            10 => &mut self.metadata,
            11 => &mut self.name,
            12 => &mut self.priority,
            13 => &mut self.test_clock,
            14 => &mut self.updated,
            _ => &mut self.voided_at,
        }
    }
}

impl std::fmt::Debug for BillingCreditGrant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrant);

impl Resource for BillingCreditGrant {
    type Id = BillingCreditGrantId;
    const OBJECT: &'static str = "billing.credit_grant";
}

impl BillingCreditGrant {
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `test_clock`.
    pub const TEST_CLOCK: Expand<Self, TestHelpersTestClockId> = Expand::new(
        "test_clock",
    );
}

/// The category of this credit grant. This is for tracking purposes and isn't displayed to the
/// customer.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingCreditGrantCategory {
    /// `paid`
    Paid,
    /// `promotional`
    Promotional,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingCreditGrantCategory {
    Paid = "paid",
    Promotional = "promotional",
});
