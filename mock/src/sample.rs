//! Objects for the tests of code that is given one.

use stripe::{Record, from_str};

use crate::Error;
use crate::answer::letters::Seed;
use crate::answer::plan::Plans;
use crate::answer::synthesis::{Extent, Synthesis};
use crate::model::Model;

/// An object as the document describes it, without a mock and without a client: for the test of a function that is given one.
///
/// It has what is required and what users would look for, as in the mock's responses, and is the same each time. Its fields are public,
/// so a test sets what it is about:
///
/// ```
/// use stripe::Customer;
///
/// fn greeting(customer: &Customer) -> String {
///     format!("Dear {}", customer.name.as_deref().unwrap_or("customer"))
/// }
///
/// # fn main() -> Result<(), stripe_mock::Error> {
/// let mut customer = stripe_mock::sample::<Customer>()?;
/// customer.name = Some("Jenny".to_owned());
/// assert_eq!(greeting(&customer), "Dear Jenny");
/// assert!(customer.id.as_str().starts_with("cus_"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// `T` is no object of the API, but something in one: read it from the object that has it, or from JSON by
/// [`from_str`](stripe::from_str).
pub fn sample<T: Record>() -> Result<T, Error> {
    let name = T::blank().shape().name;
    // Of several schemas that became one type, the first.
    let first = name.split(" | ").next().unwrap_or_default();
    let model = Model::get()?;
    let schema = model
        .component(first)
        .ok_or_else(|| Error::sample(name, "the document has no such object"))?;
    let plans = Plans::new(model);
    let mut synthesis = Synthesis::new(model, &plans, Extent::Usual);
    let value = synthesis.value(schema, "", Seed::ROOT.with(first));
    from_str(&value.to_string()).map_err(|fault| Error::sample(name, fault))
}
