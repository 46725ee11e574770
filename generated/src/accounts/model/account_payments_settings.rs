// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `account_payments_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountPaymentsSettings {
    /// The default text that appears on credit card statements when a charge is made. This field
    /// prefixes any dynamic `statement_descriptor` specified on the charge.
    pub statement_descriptor: Option<String>,
    /// The Kana variation of `statement_descriptor` used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub statement_descriptor_kana: Option<String>,
    /// The Kanji variation of `statement_descriptor` used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub statement_descriptor_kanji: Option<String>,
}

impl Blank for AccountPaymentsSettings {
    const BLANK: Self = Self {
        statement_descriptor: Blank::BLANK,
        statement_descriptor_kana: Blank::BLANK,
        statement_descriptor_kanji: Blank::BLANK,
    };
}

impl Record for AccountPaymentsSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "account_payments_settings",
            constants: &[],
            fields: &[
                Field("statement_descriptor", NULLABLE),
                Field("statement_descriptor_kana", NULLABLE),
                Field("statement_descriptor_kanji", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.statement_descriptor,
            1 => &self.statement_descriptor_kana,
            _ => &self.statement_descriptor_kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.statement_descriptor,
            1 => &mut self.statement_descriptor_kana,
            _ => &mut self.statement_descriptor_kanji,
        }
    }
}

impl std::fmt::Debug for AccountPaymentsSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AccountPaymentsSettings);
