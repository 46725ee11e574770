// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Expandable, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::TreasuryTransactionId;

/// The schema `treasury_outbound_transfers_resource_returned_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundTransfersResourceReturnedDetails {
    /// Reason for the return.
    pub code: TreasuryOutboundTransfersResourceReturnedDetailsCode,
    /// The Transaction associated with this object.
    pub transaction: Expandable<TreasuryTransactionId>,
}

impl Record for TreasuryOutboundTransfersResourceReturnedDetails {
    fn blank() -> Self {
        Self {
            code: blank(),
            transaction: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_transfers_resource_returned_details",
            constants: &[],
            fields: &[Field("code", REQUIRED), Field("transaction", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.code,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.code,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for TreasuryOutboundTransfersResourceReturnedDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundTransfersResourceReturnedDetails);

/// Reason for the return.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreasuryOutboundTransfersResourceReturnedDetailsCode {
    /// `account_closed`
    AccountClosed,
    /// `account_frozen`
    AccountFrozen,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `declined`
    Declined,
    /// `incorrect_account_holder_name`
    IncorrectAccountHolderName,
    /// `invalid_account_number`
    InvalidAccountNumber,
    /// `invalid_currency`
    InvalidCurrency,
    /// `no_account`
    NoAccount,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TreasuryOutboundTransfersResourceReturnedDetailsCode {
    AccountClosed = "account_closed",
    AccountFrozen = "account_frozen",
    BankAccountRestricted = "bank_account_restricted",
    BankOwnershipChanged = "bank_ownership_changed",
    Declined = "declined",
    IncorrectAccountHolderName = "incorrect_account_holder_name",
    InvalidAccountNumber = "invalid_account_number",
    InvalidCurrency = "invalid_currency",
    NoAccount = "no_account",
    Other = "other",
});
