// Written by `cargo xtask generate`. Do not edit.
//! What is in `initiating_payment_method_details` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit).

#[cfg(feature = "treasury-received_credits")]
pub mod billing_details;
#[cfg(feature = "treasury-received_credits")]
pub use crate::treasury_inbound_transfer::origin_payment_method_details::BillingDetails;
#[cfg(feature = "treasury-received_credits")]
pub use crate::treasury_outbound_payment::destination_payment_method_details::FinancialAccount;

#[cfg(feature = "treasury-received_credits")]
/// Set when `type` is `balance`.
#[non_exhaustive]
pub enum Balance {
    /// `payments`
    Payments,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "treasury-received_credits")]
rt::open_enum!(Balance {
    Payments = "payments",
});

/// Polymorphic type matching the originating money movement's source. This can be an external
/// account, a Stripe balance, or a FinancialAccount.
#[non_exhaustive]
pub enum Type {
    /// `balance`
    Balance,
    /// `financial_account`
    FinancialAccount,
    /// `issuing_card`
    IssuingCard,
    /// `stripe`
    Stripe,
    /// `us_bank_account`
    UsBankAccount,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Balance = "balance",
    FinancialAccount = "financial_account",
    IssuingCard = "issuing_card",
    Stripe = "stripe",
    UsBankAccount = "us_bank_account",
});

/// An object in `initiating_payment_method_details.us_bank_account` of [`TreasuryReceivedCredit`](crate::TreasuryReceivedCredit) and `initiating_payment_method_details.us_bank_account` of [`TreasuryReceivedDebit`](crate::TreasuryReceivedDebit).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    /// Bank name.
    pub bank_name: Option<String>,
    /// The last four digits of the bank account number.
    pub last4: Option<String>,
    /// The routing number for the bank account.
    pub routing_number: Option<String>,
}

impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        bank_name: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

impl rt::Record for UsBankAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury_shared_resource_initiating_payment_method_details_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_name,
            1 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

rt::record_traits!(UsBankAccount);
