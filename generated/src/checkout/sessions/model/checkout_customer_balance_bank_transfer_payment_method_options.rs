// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    CheckoutCustomerBalanceBankTransferPaymentMethodOptionsType,
    PaymentMethodOptionsCustomerBalanceEuBankAccount, RequestedAddressType,
};

/// The schema `checkout_customer_balance_bank_transfer_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCustomerBalanceBankTransferPaymentMethodOptions {
    pub eu_bank_transfer: Option<Part<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// List of address types that should be returned in the financial_addresses response. If not
    /// specified, all valid types will be returned.
    ///
    /// Permitted values include: `sort_code`, `zengin`, `iban`, or `spei`.
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    /// The bank transfer type that this PaymentIntent is allowed to use for funding Permitted values
    /// include: `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: Option<CheckoutCustomerBalanceBankTransferPaymentMethodOptionsType>,
}

impl Blank for CheckoutCustomerBalanceBankTransferPaymentMethodOptions {
    const BLANK: Self = Self {
        eu_bank_transfer: Blank::BLANK,
        requested_address_types: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for CheckoutCustomerBalanceBankTransferPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_customer_balance_bank_transfer_payment_method_options",
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

impl std::fmt::Debug for CheckoutCustomerBalanceBankTransferPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutCustomerBalanceBankTransferPaymentMethodOptions);
