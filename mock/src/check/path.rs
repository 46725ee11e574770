//! Where in the parameters something is.

/// The keys and indices that lead there.
#[derive(Debug, Default)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug)]
enum Step {
    Key(String),
    Index(usize),
}

impl Path {
    pub(super) fn push_key(&mut self, key: &str) {
        self.0.push(Step::Key(key.to_owned()));
    }

    pub(super) fn push_index(&mut self, index: usize) {
        self.0.push(Step::Index(index));
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    /// The name that Stripe would give the parameter: `items[0][price]` in a form, `items[0].price` in JSON.
    pub(super) fn name(&self, is_json: bool) -> String {
        let mut name = String::new();
        for step in &self.0 {
            match step {
                Step::Key(key) if name.is_empty() => name.push_str(key),
                Step::Key(key) if is_json => name.extend([".", key]),
                Step::Key(key) => name.extend(["[", key, "]"]),
                Step::Index(index) => name.push_str(&format!("[{index}]")),
            }
        }
        name
    }

    /// The JSON pointer.
    pub(super) fn pointer(&self) -> String {
        let steps = self.0.iter().map(|step| match step {
            Step::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => format!("/{index}"),
        });
        steps.collect()
    }
}
