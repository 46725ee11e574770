// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.script_statement_descriptor` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// The Kana variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    ///
    /// Parameters for `configuration[merchant][script_statement_descriptor][kana]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][script_statement_descriptor][kana]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Kana;
}

impl Kana {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The default text that appears on statements for non-card charges outside of Japan. For card
    /// charges, if you don’t set a statement_descriptor_prefix, this text is also used as the statement
    /// descriptor prefix. In that case, if concatenating the statement descriptor suffix causes the
    /// combined statement descriptor to exceed 22 characters, we truncate the statement_descriptor text
    /// to limit the full descriptor to 22 characters. For more information about statement descriptors
    /// and their requirements, see the Merchant Configuration settings documentation.
    #[inline]
    pub fn descriptor(self, descriptor: impl Into<String>) -> Self {
        Self(self.0.with("descriptor", rt::Value::text(descriptor)))
    }

    /// Default text that appears on statements for card charges outside of Japan, prefixing any dynamic
    /// statement_descriptor_suffix specified on the charge. To maximize space for the dynamic part of
    /// the descriptor, keep this text short. If you don’t specify this value, statement_descriptor is
    /// used as the prefix. For more information about statement descriptors and their requirements, see
    /// the Merchant Configuration settings documentation.
    #[inline]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self(self.0.with("prefix", rt::Value::text(prefix)))
    }
}

impl Default for Kana {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The Kanji variation of statement_descriptor used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    ///
    /// Parameters for `configuration[merchant][script_statement_descriptor][kanji]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[merchant][script_statement_descriptor][kanji]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Kanji;
}

impl Kanji {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The default text that appears on statements for non-card charges outside of Japan. For card
    /// charges, if you don’t set a statement_descriptor_prefix, this text is also used as the statement
    /// descriptor prefix. In that case, if concatenating the statement descriptor suffix causes the
    /// combined statement descriptor to exceed 22 characters, we truncate the statement_descriptor text
    /// to limit the full descriptor to 22 characters. For more information about statement descriptors
    /// and their requirements, see the Merchant Configuration settings documentation.
    #[inline]
    pub fn descriptor(self, descriptor: impl Into<String>) -> Self {
        Self(self.0.with("descriptor", rt::Value::text(descriptor)))
    }

    /// Default text that appears on statements for card charges outside of Japan, prefixing any dynamic
    /// statement_descriptor_suffix specified on the charge. To maximize space for the dynamic part of
    /// the descriptor, keep this text short. If you don’t specify this value, statement_descriptor is
    /// used as the prefix. For more information about statement descriptors and their requirements, see
    /// the Merchant Configuration settings documentation.
    #[inline]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self(self.0.with("prefix", rt::Value::text(prefix)))
    }
}

impl Default for Kanji {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
