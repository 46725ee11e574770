//! What can handle an event: async functions and closures of the event and its object.

/// Any error of a handler.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// An async function of two arguments: `|event, subscription| async move { … }`.
///
/// Implemented for all of them; not for anything else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not handle `{A}` with `{B}`",
    note = "a handler is an async function of the event and its object: `|event, object| async move {{ … }}`",
    note = "it may be called at the same time by several threads: share state in an `Arc`"
)]
pub trait Handler<A, B>: Fn(A, B) -> Self::Future + Send + Sync + 'static {
    /// What the function gives back.
    type Future: Future<Output: Handled> + Send + 'static;
}

impl<A, B, F, T> Handler<A, B> for F
where
    F: Fn(A, B) -> T + Send + Sync + 'static,
    T: Future<Output: Handled> + Send + 'static,
{
    type Future = T;
}

/// What a handler may end with: nothing, or a result.
#[diagnostic::on_unimplemented(
    message = "a handler returns `()` or a `Result<(), E>`, and not `{Self}`",
    note = "end it with `;`, or with `Ok::<(), stripe::webhook::BoxError>(())`"
)]
pub trait Handled {
    /// As a result.
    ///
    /// # Errors
    /// The handler failed.
    fn into_result(self) -> Result<(), BoxError>;
}

impl Handled for () {
    fn into_result(self) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<E: Into<BoxError>> Handled for Result<(), E> {
    fn into_result(self) -> Result<(), BoxError> {
        self.map_err(Into::into)
    }
}
