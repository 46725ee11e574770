// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, SECRET, Shape, boxed, debug};

/// The schema `source_type_ach_credit_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeAchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_account_holder_type: Option<String>,
    pub refund_routing_number: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

impl Blank for SourceTypeAchCreditTransfer {
    const BLANK: Self = Self {
        account_number: Blank::BLANK,
        bank_name: Blank::BLANK,
        fingerprint: Blank::BLANK,
        refund_account_holder_name: Blank::BLANK,
        refund_account_holder_type: Blank::BLANK,
        refund_routing_number: Blank::BLANK,
        routing_number: Blank::BLANK,
        swift_code: Blank::BLANK,
    };
}

impl Record for SourceTypeAchCreditTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_ach_credit_transfer",
            constants: &[],
            fields: &[
                Field("account_number", NULLABLE | SECRET),
                Field("bank_name", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("refund_account_holder_name", NULLABLE),
                Field("refund_account_holder_type", NULLABLE),
                Field("refund_routing_number", NULLABLE | SECRET),
                Field("routing_number", NULLABLE | SECRET),
                Field("swift_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_number,
            1 => &self.bank_name,
            2 => &self.fingerprint,
            3 => &self.refund_account_holder_name,
            4 => &self.refund_account_holder_type,
            5 => &self.refund_routing_number,
            6 => &self.routing_number,
            _ => &self.swift_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.bank_name,
            2 => &mut self.fingerprint,
            3 => &mut self.refund_account_holder_name,
            4 => &mut self.refund_account_holder_type,
            5 => &mut self.refund_routing_number,
            6 => &mut self.routing_number,
            _ => &mut self.swift_code,
        }
    }
}

impl std::fmt::Debug for SourceTypeAchCreditTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeAchCreditTransfer);
