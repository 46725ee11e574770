// Written by `cargo xtask generate`. Do not edit.
//! What `person.verification` of [`tokens::create`](fn@crate::tokens::create) takes.

#[cfg(feature = "accounts")]
rt::params! {
    /// Parameters for `person[verification][additional_document]` of [`tokens::create`](fn@crate::tokens::create), `individual[verification][additional_document]` of [`accounts::create`](fn@crate::accounts::create) and 6 more places.
    pub struct AdditionalDocument;
}

#[cfg(feature = "accounts")]
impl AdditionalDocument {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `back`.
    #[inline]
    pub fn back(self, back: impl Into<crate::ids::FileId>) -> Self {
        let back: crate::ids::FileId = back.into();
        Self(self.0.with("back", back))
    }

    /// Sets `front`.
    #[inline]
    pub fn front(self, front: impl Into<crate::ids::FileId>) -> Self {
        let front: crate::ids::FileId = front.into();
        Self(self.0.with("front", front))
    }
}

#[cfg(feature = "accounts")]
impl Default for AdditionalDocument {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `person[verification][document]` of [`tokens::create`](fn@crate::tokens::create), `company[verification][document]` of [`accounts::create`](fn@crate::accounts::create) and 11 more places.
    pub struct Document;
}

impl Document {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `back`.
    #[inline]
    pub fn back(self, back: impl Into<crate::ids::FileId>) -> Self {
        let back: crate::ids::FileId = back.into();
        Self(self.0.with("back", back))
    }

    /// Sets `front`.
    #[inline]
    pub fn front(self, front: impl Into<crate::ids::FileId>) -> Self {
        let front: crate::ids::FileId = front.into();
        Self(self.0.with("front", front))
    }
}

impl Default for Document {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
