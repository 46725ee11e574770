// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::AccountDeclineChargeOn;

/// The schema `account_card_payments_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCardPaymentsSettings {
    pub decline_on: Option<Part<AccountDeclineChargeOn>>,
    /// The default text that appears on credit card statements when a charge is made. This field
    /// prefixes any dynamic `statement_descriptor` specified on the charge.
    /// `statement_descriptor_prefix` is useful for maximizing descriptor space for the dynamic portion.
    pub statement_descriptor_prefix: Option<String>,
    /// The Kana variation of the default text that appears on credit card statements when a charge is
    /// made (Japan only). This field prefixes any dynamic `statement_descriptor_suffix_kana` specified
    /// on the charge. `statement_descriptor_prefix_kana` is useful for maximizing descriptor space for
    /// the dynamic portion.
    pub statement_descriptor_prefix_kana: Option<String>,
    /// The Kanji variation of the default text that appears on credit card statements when a charge is
    /// made (Japan only). This field prefixes any dynamic `statement_descriptor_suffix_kanji` specified
    /// on the charge. `statement_descriptor_prefix_kanji` is useful for maximizing descriptor space for
    /// the dynamic portion.
    pub statement_descriptor_prefix_kanji: Option<String>,
}

impl Blank for AccountCardPaymentsSettings {
    const BLANK: Self = Self {
        decline_on: Blank::BLANK,
        statement_descriptor_prefix: Blank::BLANK,
        statement_descriptor_prefix_kana: Blank::BLANK,
        statement_descriptor_prefix_kanji: Blank::BLANK,
    };
}

impl Record for AccountCardPaymentsSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_card_payments_settings",
            constants: &[],
            fields: &[
                Field("decline_on", OPTIONAL),
                Field("statement_descriptor_prefix", NULLABLE),
                Field("statement_descriptor_prefix_kana", NULLABLE),
                Field("statement_descriptor_prefix_kanji", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.decline_on,
            1 => &self.statement_descriptor_prefix,
            2 => &self.statement_descriptor_prefix_kana,
            _ => &self.statement_descriptor_prefix_kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.decline_on,
            1 => &mut self.statement_descriptor_prefix,
            2 => &mut self.statement_descriptor_prefix_kana,
            _ => &mut self.statement_descriptor_prefix_kanji,
        }
    }
}

impl std::fmt::Debug for AccountCardPaymentsSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountCardPaymentsSettings);
