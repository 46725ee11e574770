// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji,
};

/// Settings for the default text that appears on statements for language variations.
///
/// The object at `v2.core.account/configuration/merchant/script_statement_descriptor`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    /// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub kana: Option<
        Part<V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana>,
    >,
    /// The Kanji variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub kanji: Option<
        Part<V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji>,
    >,
}

impl Blank for V2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    const BLANK: Self = Self {
        kana: Blank::BLANK,
        kanji: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("kana", OPTIONAL), Field("kanji", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.kana,
            _ => &self.kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.kana,
            _ => &mut self.kanji,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantScriptStatementDescriptor);
