// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration.merchant.script_statement_descriptor` of [`V2CoreAccount`](crate::V2CoreAccount).

/// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
/// descriptors have
/// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
///
/// An object in `configuration.merchant.script_statement_descriptor.kana` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kana {
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

impl rt::Blank for Kana {
    const BLANK: Self = Self {
        descriptor: rt::Blank::BLANK,
        prefix: rt::Blank::BLANK,
    };
}

impl rt::Record for Kana {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("descriptor", rt::OPTIONAL),
                rt::Field("prefix", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.descriptor,
            _ => &self.prefix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.descriptor,
            _ => &mut self.prefix,
        }
    }
}

rt::record_traits!(Kana);

/// The Kanji variation of statement_descriptor used for charges in Japan. Japanese statement
/// descriptors have
/// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
///
/// An object in `configuration.merchant.script_statement_descriptor.kanji` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Kanji {
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

impl rt::Blank for Kanji {
    const BLANK: Self = Self {
        descriptor: rt::Blank::BLANK,
        prefix: rt::Blank::BLANK,
    };
}

impl rt::Record for Kanji {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("descriptor", rt::OPTIONAL),
                rt::Field("prefix", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.descriptor,
            _ => &self.prefix,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.descriptor,
            _ => &mut self.prefix,
        }
    }
}

rt::record_traits!(Kanji);
