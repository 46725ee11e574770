// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.customer_balance` of [`Invoice`](crate::Invoice).

#[cfg(feature = "invoices")]
pub mod bank_transfer;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.customer_balance.bank_transfer` of [`Invoice`](crate::Invoice) and `payment_settings.payment_method_options.customer_balance.bank_transfer` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct BankTransfer {
    pub eu_bank_transfer: Option<
        rt::Part<
            crate::checkout_session::payment_method_options::customer_balance::bank_transfer::EuBankTransfer,
        >,
    >,
    /// The bank transfer type that can be used for funding. Permitted values include:
    /// `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: Option<String>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for BankTransfer {
    const BLANK: Self = Self {
        eu_bank_transfer: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
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
            name: "invoice_payment_method_options_customer_balance_bank_transfer",
            constants: &[],
            fields: &[
                rt::Field("eu_bank_transfer", rt::OPTIONAL),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.eu_bank_transfer,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.eu_bank_transfer,
            _ => &mut self.type_,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(BankTransfer);

#[cfg(feature = "invoices")]
/// The funding method type to be used when there are not enough funds in the customer balance.
/// Permitted values include: `bank_transfer`.
#[non_exhaustive]
pub enum FundingType {
    /// `bank_transfer`
    BankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(FundingType {
    BankTransfer = "bank_transfer",
});
