// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{PaymentMethodOptionsCustomerBalanceEuBankAccount, RequestedAddressType};

/// The schema `payment_method_options_customer_balance_bank_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer: Option<Part<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// List of address types that should be returned in the financial_addresses response. If not
    /// specified, all valid types will be returned.
    ///
    /// Permitted values include: `sort_code`, `zengin`, `iban`, or `spei`.
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    /// The bank transfer type that this PaymentIntent is allowed to use for funding Permitted values
    /// include: `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: Option<PaymentMethodOptionsCustomerBalanceBankTransferType>,
}

impl Blank for PaymentMethodOptionsCustomerBalanceBankTransfer {
    const BLANK: Self = Self {
        eu_bank_transfer: Blank::BLANK,
        requested_address_types: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentMethodOptionsCustomerBalanceBankTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_customer_balance_bank_transfer",
            constants: &[],
            fields: &[
                Field("eu_bank_transfer", OPTIONAL),
                Field("requested_address_types", OPTIONAL),
                Field("type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.eu_bank_transfer,
            1 => &self.requested_address_types,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.eu_bank_transfer,
            1 => &mut self.requested_address_types,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentMethodOptionsCustomerBalanceBankTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodOptionsCustomerBalanceBankTransfer);

/// The bank transfer type that this PaymentIntent is allowed to use for funding Permitted values
/// include: `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
/// `us_bank_transfer`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodOptionsCustomerBalanceBankTransferType {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `gb_bank_transfer`
    GbBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// `mx_bank_transfer`
    MxBankTransfer,
    /// `us_bank_transfer`
    UsBankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodOptionsCustomerBalanceBankTransferType {
    EuBankTransfer = "eu_bank_transfer",
    GbBankTransfer = "gb_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
    MxBankTransfer = "mx_bank_transfer",
    UsBankTransfer = "us_bank_transfer",
});
