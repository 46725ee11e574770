// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BankTransferParamsType, EuBankTransferParams, RequestedAddressType};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/customer_balance/bank_transfer`, `PostPaymentIntents/payment_method_options/customer_balance/bank_transfer`, `PostPaymentIntentsIntent/payment_method_options/customer_balance/bank_transfer` and 1 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer;
}

impl CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BankTransferParamsType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `eu_bank_transfer`.
    #[inline]
    pub fn eu_bank_transfer(self, eu_bank_transfer: EuBankTransferParams) -> Self {
        Self(self.0.with("eu_bank_transfer", eu_bank_transfer))
    }

    /// Sets `requested_address_types`.
    #[inline]
    pub fn requested_address_types(
        self,
        requested_address_types: impl IntoIterator<Item = RequestedAddressType>,
    ) -> Self {
        Self(
            self.0.with("requested_address_types", Value::list(requested_address_types)),
        )
    }
}
