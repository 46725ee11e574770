//! Values that text becomes only if it is right.

/// What a setter takes for a [`Decimal`](crate::Decimal) or a [`DateTime`](crate::DateTime): whatever is `Into` it. Text is
/// not, for it may be wrong; it is parsed before. It is implemented for all types that are `Into<T>`.
///
/// ```compile_fail,E0277
/// # use stripe_runtime::{Decimal, IntoParsed};
/// fn unit_amount_decimal(amount: impl IntoParsed<Decimal>) {}
/// unit_amount_decimal("12.50");
/// ```
/// ```
/// # use stripe_runtime::{Decimal, IntoParsed};
/// # fn unit_amount_decimal(amount: impl IntoParsed<Decimal>) {}
/// unit_amount_decimal("12.50".parse::<Decimal>()?);
/// unit_amount_decimal(12);
/// # Ok::<(), stripe_runtime::InvalidDecimal>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not become a `{T}` by itself",
    label = "expected a `{T}`, or what is `Into` one",
    note = "text has to be parsed, since it may be wrong: `\"…\".parse::<{T}>()?`"
)]
pub trait IntoParsed<T>: Into<T> {}

// So that the compiler says what stands above, and not that text is not `Into<T>`.
#[diagnostic::do_not_recommend]
impl<T, U: Into<T>> IntoParsed<T> for U {}
