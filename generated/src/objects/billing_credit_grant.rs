// Written by `cargo xtask generate`. Do not edit.

/// A credit grant is an API resource that documents the allocation of some billing credits to a
/// customer.
///
/// Related guide:
/// [Billing credits](https://docs.stripe.com/billing/subscriptions/usage-based/billing-credits)
///
/// The object `billing.credit_grant`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrant {
    pub amount: crate::billing_credit_grant::Amount,
    pub applicability_config: crate::billing_credit_grant::ApplicabilityConfig,
    /// The category of this credit grant. This is for tracking purposes and isn't displayed to the
    /// customer.
    pub category: crate::billing_credit_grant::Category,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// ID of the customer receiving the billing credits.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// ID of the account representing the customer receiving the billing credits
    pub customer_account: Option<String>,
    /// The time when the billing credits become effective-when they're eligible for use.
    pub effective_at: Option<rt::Timestamp>,
    /// The time when the billing credits expire. If not present, the billing credits don't expire.
    pub expires_at: Option<rt::Timestamp>,
    /// Unique identifier for the object.
    pub id: crate::ids::BillingCreditGrantId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// A descriptive name shown in dashboard.
    pub name: Option<String>,
    /// The priority for applying this credit grant. The highest priority is 0 and the lowest is 100.
    pub priority: Option<i64>,
    /// ID of the test clock this credit grant belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
    /// Time at which the object was last updated. Measured in seconds since the Unix epoch.
    pub updated: rt::Timestamp,
    /// The time when this credit grant was voided. If not present, the credit grant hasn't been voided.
    pub voided_at: Option<rt::Timestamp>,
}

impl rt::Record for BillingCreditGrant {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            applicability_config: rt::blank(),
            category: rt::blank(),
            created: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            effective_at: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
            priority: rt::blank(),
            test_clock: rt::blank(),
            updated: rt::blank(),
            voided_at: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.credit_grant",
            constants: &[("object", rt::Constant::Str("billing.credit_grant"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("applicability_config", rt::REQUIRED),
                rt::Field("category", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("effective_at", rt::NULLABLE),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::NULLABLE),
                rt::Field("priority", rt::NULLABLE),
                rt::Field("test_clock", rt::NULLABLE),
                rt::Field("updated", rt::REQUIRED),
                rt::Field("voided_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(BillingCreditGrant);

impl rt::Resource for BillingCreditGrant {
    type Id = crate::ids::BillingCreditGrantId;
    const OBJECT: &'static str = "billing.credit_grant";
}

impl BillingCreditGrant {
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
}
