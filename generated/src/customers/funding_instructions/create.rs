// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::funding_instructions::create`](fn@crate::customers::funding_instructions::create).

pub mod bank_transfer;

rt::params! {
    /// Additional parameters for `bank_transfer` funding types
    ///
    /// Parameters for `bank_transfer` of [`customers::funding_instructions::create`](fn@crate::customers::funding_instructions::create).
    pub struct BankTransfer;
}

impl BankTransfer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::customer_cash_balance_transaction::funded::bank_transfer::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `eu_bank_transfer`.
    #[inline]
    pub fn eu_bank_transfer(
        self,
        eu_bank_transfer: crate::payment_intents::create::payment_method_options::customer_balance::bank_transfer::EuBankTransfer,
    ) -> Self {
        Self(self.0.with("eu_bank_transfer", eu_bank_transfer))
    }

    /// Sets `requested_address_types`.
    #[inline]
    pub fn requested_address_types(
        self,
        requested_address_types: impl IntoIterator<
            Item = bank_transfer::RequestedAddressType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "requested_address_types",
                    rt::Value::list(requested_address_types),
                ),
        )
    }
}
