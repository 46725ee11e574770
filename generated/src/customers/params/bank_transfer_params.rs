// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BankTransferParamsType, EuBankAccountParams};

stripe_runtime::params! {
    /// Additional parameters for `bank_transfer` funding types
    ///
    /// Parameters at `PostCustomersCustomerFundingInstructions/bank_transfer`.
    pub struct BankTransferParams;
}

impl BankTransferParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BankTransferParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `eu_bank_transfer`.
    #[inline]
    pub fn eu_bank_transfer(self, eu_bank_transfer: EuBankAccountParams) -> Self {
        Self(self.0.with("eu_bank_transfer", eu_bank_transfer))
    }

    /// Sets `requested_address_types`.
    #[inline]
    pub fn requested_address_types(
        self,
        requested_address_types: impl IntoIterator<
            Item = BankTransferParamsRequestedAddressType,
        >,
    ) -> Self {
        Self(
            self.0.with("requested_address_types", Value::list(requested_address_types)),
        )
    }
}

/// The values of `PostCustomersCustomerFundingInstructions/bank_transfer/requested_address_types[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankTransferParamsRequestedAddressType {
    /// `iban`
    Iban,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankTransferParamsRequestedAddressType {
    Iban = "iban",
    SortCode = "sort_code",
    Spei = "spei",
    Zengin = "zengin",
});
