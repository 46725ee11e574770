// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed,
    debug,
};
use crate::FundingInstructionsBankTransferFinancialAddress;

/// The schema `payment_intent_next_action_display_bank_transfer_instructions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
    /// The remaining amount that needs to be transferred to complete the payment.
    pub amount_remaining: Option<i64>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<Currency>,
    /// A list of financial addresses that can be used to fund the customer balance
    pub financial_addresses: Option<
        Vec<FundingInstructionsBankTransferFinancialAddress>,
    >,
    /// A link to a hosted page that guides your customer through completing the transfer.
    pub hosted_instructions_url: Option<String>,
    /// A string identifying this payment. Instruct your customer to include this code in the reference
    /// or memo field of their bank transfer.
    pub reference: Option<String>,
    /// Type of bank transfer
    pub type_: PaymentIntentNextActionDisplayBankTransferInstructionsType,
}

impl Blank for PaymentIntentNextActionDisplayBankTransferInstructions {
    const BLANK: Self = Self {
        amount_remaining: Blank::BLANK,
        currency: Blank::BLANK,
        financial_addresses: Blank::BLANK,
        hosted_instructions_url: Blank::BLANK,
        reference: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentIntentNextActionDisplayBankTransferInstructions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_intent_next_action_display_bank_transfer_instructions",
            constants: &[],
            fields: &[
                Field("amount_remaining", NULLABLE),
                Field("currency", NULLABLE),
                Field("financial_addresses", OPTIONAL),
                Field("hosted_instructions_url", NULLABLE),
                Field("reference", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_remaining,
            1 => &self.currency,
            2 => &self.financial_addresses,
            3 => &self.hosted_instructions_url,
            4 => &self.reference,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_remaining,
            1 => &mut self.currency,
            2 => &mut self.financial_addresses,
            3 => &mut self.hosted_instructions_url,
            4 => &mut self.reference,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentIntentNextActionDisplayBankTransferInstructions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentNextActionDisplayBankTransferInstructions);

/// Type of bank transfer
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntentNextActionDisplayBankTransferInstructionsType {
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

stripe_runtime::open_enum!(PaymentIntentNextActionDisplayBankTransferInstructionsType {
    EuBankTransfer = "eu_bank_transfer",
    GbBankTransfer = "gb_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
    MxBankTransfer = "mx_bank_transfer",
    UsBankTransfer = "us_bank_transfer",
});
