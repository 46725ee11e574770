// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.customer_balance.bank_transfer` of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(feature = "subscriptions")]
pub mod eu_bank_transfer;
#[cfg(feature = "checkout-sessions")]
pub use crate::customer_cash_balance_transaction::funded::bank_transfer::Type;

#[cfg(feature = "subscriptions")]
/// An object in `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of [`CheckoutSession`](crate::CheckoutSession), `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` of [`PaymentIntent`](crate::PaymentIntent) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct EuBankTransfer {
    /// The desired country code of the bank account information. Permitted values include: `DE`, `FR`,
    /// `IE`, or `NL`.
    pub country: eu_bank_transfer::Country,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for EuBankTransfer {
    const BLANK: Self = Self { country: rt::Blank::BLANK };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for EuBankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_options_customer_balance_eu_bank_account | invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer",
            constants: &[],
            fields: &[rt::Field("country", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.country
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(EuBankTransfer);

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
/// The values of `payment_method_options.customer_balance.bank_transfer.requested_address_types[]` of [`CheckoutSession`](crate::CheckoutSession), `payment_method_options.customer_balance.bank_transfer.requested_address_types[]` of [`PaymentIntent`](crate::PaymentIntent) and 4 more places.
#[non_exhaustive]
pub enum RequestedAddressType {
    /// `aba`
    Aba,
    /// `iban`
    Iban,
    /// `sepa`
    Sepa,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::open_enum!(RequestedAddressType {
    Aba = "aba",
    Iban = "iban",
    Sepa = "sepa",
    SortCode = "sort_code",
    Spei = "spei",
    Swift = "swift",
    Zengin = "zengin",
});
