// Written by `cargo xtask generate`. Do not edit.

/// The UI mode of the Session. Defaults to `hosted_page`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UiMode {
    /// `elements`
    Elements,
    /// `embedded_page`
    EmbeddedPage,
    /// `hosted_page`
    HostedPage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(UiMode {
    Elements = "elements",
    EmbeddedPage = "embedded_page",
    HostedPage = "hosted_page",
});
