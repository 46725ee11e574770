// Written by `cargo xtask generate`. Do not edit.

/// A credit balance transaction is a resource representing a transaction (either a credit or a
/// debit) against an existing credit grant.
///
/// The object `billing.credit_balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditBalanceTransaction {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Credit details for this credit balance transaction. Only present if type is `credit`.
    pub credit: Option<rt::Part<crate::billing_credit_balance_transaction::Credit>>,
    /// The credit grant associated with this credit balance transaction.
    pub credit_grant: rt::Expandable<crate::ids::BillingCreditGrantId>,
    /// Debit details for this credit balance transaction. Only present if type is `debit`.
    pub debit: Option<rt::Part<crate::billing_credit_balance_transaction::Debit>>,
    /// The effective time of this credit balance transaction.
    pub effective_at: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::BillingCreditBalanceTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// ID of the test clock this credit balance transaction belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
    /// The type of credit balance transaction (credit or debit).
    pub type_: Option<crate::billing_credit_balance_transaction::Type>,
}

impl rt::Record for BillingCreditBalanceTransaction {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            credit: rt::blank(),
            credit_grant: rt::blank(),
            debit: rt::blank(),
            effective_at: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            test_clock: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing.credit_balance_transaction",
            constants: &[
                ("object", rt::Constant::Str("billing.credit_balance_transaction")),
            ],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("credit", rt::NULLABLE),
                rt::Field("credit_grant", rt::REQUIRED),
                rt::Field("debit", rt::NULLABLE),
                rt::Field("effective_at", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("test_clock", rt::NULLABLE),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.credit,
            2 => &self.credit_grant,
            3 => &self.debit,
            4 => &self.effective_at,
            5 => &self.id,
            6 => &self.livemode,
            7 => &self.test_clock,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.credit,
            2 => &mut self.credit_grant,
            3 => &mut self.debit,
            4 => &mut self.effective_at,
            5 => &mut self.id,
            6 => &mut self.livemode,
            7 => &mut self.test_clock,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(BillingCreditBalanceTransaction);

impl rt::Resource for BillingCreditBalanceTransaction {
    type Id = crate::ids::BillingCreditBalanceTransactionId;
    const OBJECT: &'static str = "billing.credit_balance_transaction";
}

impl BillingCreditBalanceTransaction {
    /// Expands `credit.credits_application_invoice_voided.invoice`.
    pub const CREDIT_CREDITS_APPLICATION_INVOICE_VOIDED_INVOICE: rt::Expand<
        Self,
        crate::ids::InvoiceId,
    > = rt::Expand::new("credit.credits_application_invoice_voided.invoice");
    /// Expands `credit_grant`.
    pub const CREDIT_GRANT: rt::Expand<Self, crate::ids::BillingCreditGrantId> = rt::Expand::new(
        "credit_grant",
    );
    /// Expands `debit.credits_applied.invoice`.
    pub const DEBIT_CREDITS_APPLIED_INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "debit.credits_applied.invoice",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
}
