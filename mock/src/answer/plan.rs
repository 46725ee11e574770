//! What each operation does, told by the shape of its path and of its answer.
//!
//! Nothing here knows a resource by name: a POST to a path that ends in a parameter updates what a
//! GET of the same path gives, and so on.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::model::{Method, Model, Operation, SchemaId, Segment};

use super::shape::{self, Listing};

/// What an operation does to objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Gives a page of objects.
    List(Listing, SchemaId),
    /// Gives an object that was not there before.
    Create,
    /// Gives an object.
    Retrieve,
    /// Changes an object.
    Update,
    /// Does something with an object: the last word of the path.
    Perform(&'static str),
    /// Takes an object away.
    Delete,
}

/// What an operation does, and to what.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) act: Act,
    /// The parameter in the path that is the id of the object in the answer.
    pub(crate) own: Option<&'static str>,
    /// The other parameters in the path, from left to right.
    pub(crate) parents: Vec<Parent>,
    /// The last word of the path that is not an act: `cards`.
    pub(crate) collection: &'static str,
    /// The names of the objects that stand at this path, or at what is above the act.
    pub(crate) kinds: Vec<&'static str>,
}

/// A parameter in the path that is the id of an object around the one in the answer.
#[derive(Debug)]
pub(crate) struct Parent {
    /// The name of the parameter.
    pub(crate) parameter: &'static str,
    /// The properties that may have the same id in the answer.
    pub(crate) properties: Vec<&'static str>,
    /// The names of the objects that it is the id of.
    pub(crate) kinds: Vec<&'static str>,
}

/// The plans of all operations, and where objects are found.
#[derive(Debug)]
pub(crate) struct Plans {
    plans: HashMap<&'static str, Plan>,
    /// The names of the objects that can be created.
    created: HashSet<&'static str>,
    places: Places,
}

/// What stands where. Paths are written with `{}` for each parameter.
#[derive(Debug, Default)]
struct Places {
    /// By a path that ends in a parameter: the names of the objects there.
    kinds: HashMap<String, Vec<&'static str>>,
    /// By the same: all names of that parameter.
    parameters: HashMap<String, Vec<&'static str>>,
    /// By path: what a GET gives.
    gets: BTreeMap<String, Get>,
    /// By the name of an object: the path of one, with as few parameters as possible.
    instances: HashMap<&'static str, String>,
}

#[derive(Debug)]
struct Get {
    is_list: bool,
    /// The schema of its parameters.
    params: SchemaId,
}

impl Plans {
    pub(crate) fn new(model: &'static Model) -> Self {
        let places = Places::new(model);
        let plans = model.operations.iter();
        let plans = plans.map(|it| (it.id.as_str(), places.plan(model, it)));
        let plans: HashMap<_, _> = plans.collect();
        let created = plans.values().filter(|plan| plan.act == Act::Create);
        Self {
            created: created
                .flat_map(|plan| plan.kinds.iter().copied())
                .collect(),
            plans,
            places,
        }
    }

    /// The plan of an operation of the document.
    pub(crate) fn of(&self, operation: &Operation) -> &Plan {
        &self.plans[operation.id.as_str()]
    }

    /// Whether some operation brings objects of this name into being.
    pub(crate) fn creates(&self, kind: &str) -> bool {
        self.created.contains(kind)
    }

    /// The path of an object whose id is all that it takes.
    pub(crate) fn path_of(&self, kind: &str, id: &str) -> Option<String> {
        let path = self.places.instances.get(kind)?;
        (path.matches("{}").count() == 1).then(|| path.replace("{}", id))
    }

    /// The URL of a list inside an object, if some operation lists the same.
    pub(crate) fn list_url(
        &self,
        model: &Model,
        owner: &str,
        id: &str,
        property: &str,
    ) -> Option<String> {
        let path = self.places.instances.get(owner)?;
        let inside = format!("{path}/{property}");
        if path.matches("{}").count() == 1 && self.places.gets.contains_key(&inside) {
            return Some(inside.replace("{}", id));
        }
        let short = owner.rsplit('.').next().unwrap_or(owner);
        let (path, _) = self.places.gets.iter().find(|(path, get)| {
            let params = model.object(get.params);
            path.ends_with(&format!("_{property}"))
                && params.is_some_and(|it| it.property(short).is_some())
        })?;
        Some(format!("{path}?{short}={id}"))
    }
}

impl Places {
    fn new(model: &'static Model) -> Self {
        let mut places = Self::default();
        for operation in &model.operations {
            let mut path = String::new();
            for segment in &operation.segments {
                path.push('/');
                match segment {
                    Segment::Literal(text) => path.push_str(text),
                    Segment::Parameter(name, _) => {
                        path.push_str("{}");
                        let names = places.parameters.entry(path.clone()).or_default();
                        if !names.contains(&name.as_str()) {
                            names.push(name);
                        }
                    }
                }
            }
            if operation.method == Method::Get {
                let get = Get {
                    is_list: shape::listing(model, operation.answer).is_some(),
                    params: operation.params,
                };
                places.gets.insert(path.clone(), get);
            }
            if path.ends_with("{}") {
                let is_get = operation.method == Method::Get;
                places.stand(path, shape::names(model, operation.answer), is_get);
            }
        }
        places
    }

    /// Objects of these names stand at a path.
    fn stand(&mut self, path: String, names: Vec<&'static str>, is_get: bool) {
        for name in &names {
            let known = self.instances.entry(name).or_insert_with(|| path.clone());
            if is_get && path.matches("{}").count() < known.matches("{}").count() {
                known.clone_from(&path);
            }
        }
        let kinds = self.kinds.entry(path).or_default();
        if is_get || kinds.is_empty() {
            *kinds = names;
        }
    }

    fn plan(&self, model: &'static Model, operation: &'static Operation) -> Plan {
        let mut path = String::new();
        let mut parents = Vec::new();
        let mut literals = Vec::new();
        let mut kinds = Vec::new();
        for segment in &operation.segments {
            path.push('/');
            match segment {
                Segment::Literal(text) => {
                    path.push_str(text);
                    literals.push(text.as_str());
                }
                Segment::Parameter(name, _) => {
                    path.push_str("{}");
                    let parent = self.parent(&path, name);
                    kinds.clone_from(&parent.kinds);
                    parents.push(parent);
                }
            }
        }
        let names = shape::names(model, operation.answer);
        let listing = shape::listing(model, operation.answer);
        let is_instance = path.ends_with("{}");
        let is_above = names.iter().any(|name| kinds.contains(name));
        let own = match listing {
            None if is_instance || is_above => parents.pop().map(|parent| parent.parameter),
            _ => None,
        };
        let verb = literals.last().copied().unwrap_or_default();
        let act = match (listing, operation.method) {
            (Some((listing, items)), _) => Act::List(listing, items),
            (None, Method::Get) => Act::Retrieve,
            (None, Method::Delete) => Act::Delete,
            (None, Method::Post) if own.is_some() && !is_instance => Act::Perform(verb),
            (None, Method::Post) if own.is_some() || self.is_single(&path) => Act::Update,
            (None, Method::Post) => Act::Create,
        };
        if own.is_some() && !is_instance {
            literals.pop();
        }
        if own.is_none() {
            kinds = names;
        }
        Plan {
            act,
            own,
            parents,
            collection: literals.last().copied().unwrap_or_default(),
            kinds,
        }
    }

    fn parent(&self, path: &str, parameter: &'static str) -> Parent {
        // What tests do to an object stands apart from the object.
        let path = path.replace("/test_helpers/", "/");
        let path = path.as_str();
        let kinds = self.kinds.get(path).cloned().unwrap_or_default();
        let names = self.parameters.get(path).cloned().unwrap_or_default();
        let mut properties = vec![parameter];
        properties.extend(names);
        properties.extend(kinds.iter().filter_map(|kind| kind.rsplit('.').next()));
        properties.retain(|name| *name != "id");
        properties.dedup();
        Parent {
            parameter,
            properties,
            kinds,
        }
    }

    /// Whether a path leads to one object, of which there are no others.
    fn is_single(&self, path: &str) -> bool {
        self.gets.get(path).is_some_and(|get| !get.is_list)
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Listing, Plans};
    use crate::model::Model;

    #[test]
    fn the_shape_of_a_path_tells_what_is_done_to_what() {
        let model = Model::get().unwrap();
        let plans = Plans::new(model);
        let told = |id: &str| {
            let plan = plans.of(model.operation(id).unwrap());
            (plan.act, plan.own, plan.collection)
        };
        let create = |collection| (Act::Create, None, collection);
        assert_eq!(told("PostCustomers"), create("customers"));
        assert_eq!(told("PostCustomersCustomerSources"), create("sources"));
        assert_eq!(told("PostTransfersIdReversals"), create("reversals"));
        let update = (Act::Update, Some("customer"), "customers");
        assert_eq!(told("PostCustomersCustomer"), update);
        let retrieve = (Act::Retrieve, Some("id"), "cards");
        assert_eq!(told("GetCustomersCustomerCardsId"), retrieve);
        let pay = (Act::Perform("pay"), Some("invoice"), "invoices");
        assert_eq!(told("PostInvoicesInvoicePay"), pay);
        // What tests do to an object stands elsewhere.
        let expire = (Act::Perform("expire"), Some("refund"), "refunds");
        assert_eq!(told("PostTestHelpersRefundsRefundExpire"), expire);
        // Something of which there is one.
        assert_eq!(told("PostTaxSettings"), (Act::Update, None, "settings"));
        let discount = (Act::Delete, None, "discount");
        assert_eq!(told("DeleteCustomersCustomerDiscount"), discount);
        let (act, ..) = told("GetCustomersSearch");
        assert!(matches!(act, Act::List(Listing::Search, _)));
        let (act, ..) = told("GetV2CoreAccounts");
        assert!(matches!(act, Act::List(Listing::Page, _)));
    }

    #[test]
    fn the_properties_for_an_id_in_the_path_are_told_by_all_paths() {
        let model = Model::get().unwrap();
        let plans = Plans::new(model);
        let plan = plans.of(model.operation("PostApplicationFeesIdRefunds").unwrap());
        // `{id}` here, `{fee}` there.
        assert_eq!(plan.parents[0].properties, ["fee", "application_fee"]);
        assert_eq!(plan.parents[0].kinds, ["application_fee"]);
        assert!(plans.creates("fee_refund") && !plans.creates("balance_transaction"));
        assert_eq!(
            plans.path_of("customer", "cus_1").unwrap(),
            "/v1/customers/cus_1"
        );
        assert_eq!(plans.path_of("bank_account", "ba_1"), None);
        let url = |owner, property| plans.list_url(model, owner, "ID", property);
        assert_eq!(
            url("customer", "sources").unwrap(),
            "/v1/customers/ID/sources"
        );
        let items = "/v1/subscription_items?subscription=ID";
        assert_eq!(url("subscription", "items").unwrap(), items);
        assert_eq!(url("customer", "nothing"), None);
    }
}
