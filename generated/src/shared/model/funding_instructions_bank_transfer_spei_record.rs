// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, SECRET, Shape, blank, debug};
use crate::Address;

/// SPEI Records contain Mexico bank account details per the SPEI format.
///
/// The schema `funding_instructions_bank_transfer_spei_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSpeiRecord {
    pub account_holder_address: Part<Address>,
    /// The account holder name
    pub account_holder_name: String,
    pub bank_address: Part<Address>,
    /// The three-digit bank code
    pub bank_code: String,
    /// The short banking institution name
    pub bank_name: String,
    /// The CLABE number
    pub clabe: String,
}

impl Record for FundingInstructionsBankTransferSpeiRecord {
    fn blank() -> Self {
        Self {
            account_holder_address: blank(),
            account_holder_name: blank(),
            bank_address: blank(),
            bank_code: blank(),
            bank_name: blank(),
            clabe: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_spei_record",
            constants: &[],
            fields: &[
                Field("account_holder_address", REQUIRED),
                Field("account_holder_name", REQUIRED),
                Field("bank_address", REQUIRED),
                Field("bank_code", REQUIRED),
                Field("bank_name", REQUIRED),
                Field("clabe", REQUIRED | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.bank_address,
            3 => &self.bank_code,
            4 => &self.bank_name,
            _ => &self.clabe,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.bank_address,
            3 => &mut self.bank_code,
            4 => &mut self.bank_name,
            _ => &mut self.clabe,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferSpeiRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferSpeiRecord);
