// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, NULLABLE, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BillingCreditBalanceTransactionId, BillingCreditGrantId,
    BillingCreditGrantsResourceBalanceCredit, BillingCreditGrantsResourceBalanceDebit,
    InvoiceId, TestHelpersTestClockId,
};

/// A credit balance transaction is a resource representing a transaction (either a credit or a
/// debit) against an existing credit grant.
///
/// The schema `billing.credit_balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditBalanceTransaction {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Credit details for this credit balance transaction. Only present if type is `credit`.
    pub credit: Option<Part<BillingCreditGrantsResourceBalanceCredit>>,
    /// The credit grant associated with this credit balance transaction.
    pub credit_grant: Expandable<BillingCreditGrantId>,
    /// Debit details for this credit balance transaction. Only present if type is `debit`.
    pub debit: Option<Part<BillingCreditGrantsResourceBalanceDebit>>,
    /// The effective time of this credit balance transaction.
    pub effective_at: Timestamp,
    /// Unique identifier for the object.
    pub id: BillingCreditBalanceTransactionId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// ID of the test clock this credit balance transaction belongs to.
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// The type of credit balance transaction (credit or debit).
    pub type_: Option<BillingCreditBalanceTransactionType>,
}

impl Record for BillingCreditBalanceTransaction {
    fn blank() -> Self {
        Self {
            created: blank(),
            credit: blank(),
            credit_grant: blank(),
            debit: blank(),
            effective_at: blank(),
            id: blank(),
            livemode: blank(),
            test_clock: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing.credit_balance_transaction",
            constants: &[
                ("object", Constant::Str("billing.credit_balance_transaction")),
            ],
            fields: &[
                Field("created", REQUIRED),
                Field("credit", NULLABLE),
                Field("credit_grant", REQUIRED),
                Field("debit", NULLABLE),
                Field("effective_at", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("test_clock", NULLABLE),
                Field("type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for BillingCreditBalanceTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditBalanceTransaction);

impl Resource for BillingCreditBalanceTransaction {
    type Id = BillingCreditBalanceTransactionId;
    const OBJECT: &'static str = "billing.credit_balance_transaction";
}

impl BillingCreditBalanceTransaction {
    /// Expands `credit.credits_application_invoice_voided.invoice`.
    pub const CREDIT_CREDITS_APPLICATION_INVOICE_VOIDED_INVOICE: Expand<
        Self,
        InvoiceId,
    > = Expand::new("credit.credits_application_invoice_voided.invoice");
    /// Expands `credit_grant`.
    pub const CREDIT_GRANT: Expand<Self, BillingCreditGrantId> = Expand::new(
        "credit_grant",
    );
    /// Expands `debit.credits_applied.invoice`.
    pub const DEBIT_CREDITS_APPLIED_INVOICE: Expand<Self, InvoiceId> = Expand::new(
        "debit.credits_applied.invoice",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: Expand<Self, TestHelpersTestClockId> = Expand::new(
        "test_clock",
    );
}

/// The type of credit balance transaction (credit or debit).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingCreditBalanceTransactionType {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingCreditBalanceTransactionType {
    Credit = "credit",
    Debit = "debit",
});
