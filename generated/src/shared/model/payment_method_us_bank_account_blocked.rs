// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_method_us_bank_account_blocked`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccountBlocked {
    /// The ACH network code that resulted in this block.
    pub network_code: Option<PaymentMethodUsBankAccountBlockedNetworkCode>,
    /// The reason why this PaymentMethod's fingerprint has been blocked
    pub reason: Option<PaymentMethodUsBankAccountBlockedReason>,
}

impl Blank for PaymentMethodUsBankAccountBlocked {
    const BLANK: Self = Self {
        network_code: Blank::BLANK,
        reason: Blank::BLANK,
    };
}

impl Record for PaymentMethodUsBankAccountBlocked {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_us_bank_account_blocked",
            constants: &[],
            fields: &[Field("network_code", NULLABLE), Field("reason", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.network_code,
            _ => &self.reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.network_code,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for PaymentMethodUsBankAccountBlocked {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodUsBankAccountBlocked);

/// The ACH network code that resulted in this block.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodUsBankAccountBlockedNetworkCode {
    /// `R02`
    R02,
    /// `R03`
    R03,
    /// `R04`
    R04,
    /// `R05`
    R05,
    /// `R07`
    R07,
    /// `R08`
    R08,
    /// `R10`
    R10,
    /// `R11`
    R11,
    /// `R16`
    R16,
    /// `R20`
    R20,
    /// `R29`
    R29,
    /// `R31`
    R31,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodUsBankAccountBlockedNetworkCode {
    R02 = "R02",
    R03 = "R03",
    R04 = "R04",
    R05 = "R05",
    R07 = "R07",
    R08 = "R08",
    R10 = "R10",
    R11 = "R11",
    R16 = "R16",
    R20 = "R20",
    R29 = "R29",
    R31 = "R31",
});

/// The reason why this PaymentMethod's fingerprint has been blocked
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodUsBankAccountBlockedReason {
    /// `bank_account_closed`
    BankAccountClosed,
    /// `bank_account_frozen`
    BankAccountFrozen,
    /// `bank_account_invalid_details`
    BankAccountInvalidDetails,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_account_unusable`
    BankAccountUnusable,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// `tokenized_account_number_deactivated`
    TokenizedAccountNumberDeactivated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodUsBankAccountBlockedReason {
    BankAccountClosed = "bank_account_closed",
    BankAccountFrozen = "bank_account_frozen",
    BankAccountInvalidDetails = "bank_account_invalid_details",
    BankAccountRestricted = "bank_account_restricted",
    BankAccountUnusable = "bank_account_unusable",
    DebitNotAuthorized = "debit_not_authorized",
    TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
});
