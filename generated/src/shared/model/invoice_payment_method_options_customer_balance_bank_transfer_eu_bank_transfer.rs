// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// The desired country code of the bank account information. Permitted values include: `DE`, `FR`,
    /// `IE`, or `NL`.
    pub country: InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
}

impl Blank for InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    const BLANK: Self = Self { country: Blank::BLANK };
}

impl Record for InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_customer_balance_bank_transfer_eu_bank_transfer",
            constants: &[],
            fields: &[Field("country", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.country
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.country
    }
}

impl std::fmt::Debug
for InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer);

/// The desired country code of the bank account information. Permitted values include: `DE`, `FR`,
/// `IE`, or `NL`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
    /// `BE`
    Be,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `IE`
    Ie,
    /// `NL`
    Nl,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
    Be = "BE",
    De = "DE",
    Es = "ES",
    Fr = "FR",
    Ie = "IE",
    Nl = "NL",
});
