// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
/// descriptors have
/// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
///
/// The object at `v2.core.account/configuration/merchant/script_statement_descriptor/kana`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana {
    /// The default text that appears on statements for non-card charges outside of Japan. For card
    /// charges, if you don’t set a statement_descriptor_prefix, this text is also used as the statement
    /// descriptor prefix. In that case, if concatenating the statement descriptor suffix causes the
    /// combined statement descriptor to exceed 22 characters, we truncate the statement_descriptor text
    /// to limit the full descriptor to 22 characters. For more information about statement descriptors
    /// and their requirements, see the Merchant Configuration settings documentation.
    pub descriptor: Option<String>,
    /// Default text that appears on statements for card charges outside of Japan, prefixing any dynamic
    /// statement_descriptor_suffix specified on the charge. To maximize space for the dynamic part of
    /// the descriptor, keep this text short. If you don’t specify this value, statement_descriptor is
    /// used as the prefix. For more information about statement descriptors and their requirements, see
    /// the Merchant Configuration settings documentation.
    pub prefix: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana {
    const BLANK: Self = Self {
        descriptor: Blank::BLANK,
        prefix: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana {
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
            fields: &[Field("descriptor", OPTIONAL), Field("prefix", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.descriptor,
            _ => &self.prefix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.descriptor,
            _ => &mut self.prefix,
        }
    }
}

impl std::fmt::Debug
for V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana);
