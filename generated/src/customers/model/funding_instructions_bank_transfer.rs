// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::FundingInstructionsBankTransferFinancialAddress;

/// The schema `funding_instructions_bank_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransfer {
    /// The country of the bank account to fund
    pub country: String,
    /// A list of financial addresses that can be used to fund a particular balance
    pub financial_addresses: Vec<FundingInstructionsBankTransferFinancialAddress>,
    /// The bank_transfer type
    pub type_: FundingInstructionsBankTransferType,
}

impl Blank for FundingInstructionsBankTransfer {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        financial_addresses: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for FundingInstructionsBankTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer",
            constants: &[],
            fields: &[
                Field("country", REQUIRED),
                Field("financial_addresses", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.country,
            1 => &self.financial_addresses,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.financial_addresses,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransfer);

/// The bank_transfer type
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FundingInstructionsBankTransferType {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FundingInstructionsBankTransferType {
    EuBankTransfer = "eu_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
});
