// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, SECRET, Shape, blank, debug};
use crate::Address;

/// ABA Records contain U.S. bank account details per the ABA format.
///
/// The schema `funding_instructions_bank_transfer_aba_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferAbaRecord {
    pub account_holder_address: Part<Address>,
    /// The account holder name
    pub account_holder_name: String,
    /// The ABA account number
    pub account_number: String,
    /// The account type
    pub account_type: String,
    pub bank_address: Part<Address>,
    /// The bank name
    pub bank_name: String,
    /// The ABA routing number
    pub routing_number: String,
}

impl Record for FundingInstructionsBankTransferAbaRecord {
    fn blank() -> Self {
        Self {
            account_holder_address: blank(),
            account_holder_name: blank(),
            account_number: blank(),
            account_type: blank(),
            bank_address: blank(),
            bank_name: blank(),
            routing_number: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_aba_record",
            constants: &[],
            fields: &[
                Field("account_holder_address", REQUIRED),
                Field("account_holder_name", REQUIRED),
                Field("account_number", REQUIRED | SECRET),
                Field("account_type", REQUIRED),
                Field("bank_address", REQUIRED),
                Field("bank_name", REQUIRED),
                Field("routing_number", REQUIRED | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.account_number,
            3 => &self.account_type,
            4 => &self.bank_address,
            5 => &self.bank_name,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_number,
            3 => &mut self.account_type,
            4 => &mut self.bank_address,
            5 => &mut self.bank_name,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferAbaRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferAbaRecord);
