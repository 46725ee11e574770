// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.customer_balance` of [`CheckoutSession`](crate::CheckoutSession).

pub mod bank_transfer;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::payment_method_options::affirm::SetupFutureUsage;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
/// An object in `payment_method_options.customer_balance.bank_transfer` of [`CheckoutSession`](crate::CheckoutSession) and `payment_method_options.customer_balance.bank_transfer` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransfer {
    pub eu_bank_transfer: Option<rt::Part<bank_transfer::EuBankTransfer>>,
    /// List of address types that should be returned in the financial_addresses response. If not
    /// specified, all valid types will be returned.
    ///
    /// Permitted values include: `sort_code`, `zengin`, `iban`, or `spei`.
    pub requested_address_types: Option<Vec<bank_transfer::RequestedAddressType>>,
    /// The bank transfer type that this PaymentIntent is allowed to use for funding Permitted values
    /// include: `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: Option<
        crate::customer_cash_balance_transaction::funded::bank_transfer::Type,
    >,
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl rt::Blank for BankTransfer {
    const BLANK: Self = Self {
        eu_bank_transfer: rt::Blank::BLANK,
        requested_address_types: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl rt::Record for BankTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_customer_balance_bank_transfer_payment_method_options | payment_method_options_customer_balance_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("eu_bank_transfer", rt::OPTIONAL),
                rt::Field("requested_address_types", rt::OPTIONAL),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.eu_bank_transfer,
            1 => &self.requested_address_types,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.eu_bank_transfer,
            1 => &mut self.requested_address_types,
            _ => &mut self.type_,
        }
    }
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::record_traits!(BankTransfer);

#[cfg(feature = "checkout-sessions")]
/// The funding method type to be used when there are not enough funds in the customer balance.
/// Permitted values include: `bank_transfer`.
#[non_exhaustive]
pub enum FundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(FundingType {
    BankTransfer = "bank_transfer",
});
